import { openStage, type Stage } from './programs';

declare global {
  var kringStage: Stage | undefined;
}

/** Before all browser tests: one product for all of them. */
export default async function open(): Promise<void> {
  const stage = await openStage();
  globalThis.kringStage = stage;
  Object.assign(process.env, { E2E_SITE_URL: stage.siteUrl, E2E_NETWORKS_URL: stage.networksUrl, E2E_EDITOR: JSON.stringify(stage.editor) });
}

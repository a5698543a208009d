export default async function close(): Promise<void> {
  await globalThis.kringStage?.stop();
}

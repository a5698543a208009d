import type { ActionFunctionArgs as ActionArgs, LoaderFunctionArgs as LoaderArgs } from 'react-router';
import type { SiteContext } from './server/context';

/** The site's router for pages of plugins: Strapi's admin brings an older one under the same name. */
export * from 'react-router';

export type LoaderFunctionArgs = LoaderArgs<SiteContext>;
export type ActionFunctionArgs = ActionArgs<SiteContext>;

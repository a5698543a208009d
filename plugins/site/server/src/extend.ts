/** The door of the site: its settings, its colours, and what a page gets. */
export { organisation, type Organisation } from './organisation';
export { paletteFrom, type CheckedPair, type Palette, type Scheme } from './palette';
export type { Icons } from './icons/icons';
export type { PageDoor, PageReply, SiteBuild, CallOf, InputOf } from './serving/page-door';

import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { SiteContext } from './server/context';

/** One sentence in every language of the site. */
export interface Sentence {
  nl: string;
  en: string;
}

export interface NavigationEntry {
  /** `main`: header and phone bar (five at most). `account`: the member's own menu. */
  place: 'main' | 'account';
  label: Sentence;
  /** An outline icon; it stands beside the label. */
  icon: LucideIcon;
  /** Lower comes first. Built-in entries use 10, 20, … */
  order: number;
  /** Who sees it. */
  audience: 'anyone' | 'visitor' | 'member';
}

export interface SitePage {
  /** Below the root of the site, as in React Router: `people/:handle`. */
  path: string;
  /** The route module (loader, action, default component), relative to the file that calls `defineSite`. */
  module: string;
  navigation?: NavigationEntry;
}

/**
 * Outlet name → what each contribution gets. Merge your own outlets:
 * `declare module '@kring/site/define' { interface SlotProps { 'wall.post-footer': { postId: string } } }`.
 */
export interface SlotProps {
  /** Public home, in the cover: the ways to join. Without any, a link to `/join` stands there. */
  'home.join': Record<never, never>;
  /** Public home, below the introduction. */
  'home.sections': Record<never, never>;
  /** Home of a signed-in member. */
  'member-home.sections': Record<never, never>;
  /** Home of a member who waits for approval, below what is said about waiting. */
  'waiting-home.sections': Record<never, never>;
  /** A member's page, below the introduction. */
  'profile.sections': { handle: string; isOwn: boolean };
  /** Settings; one row each. */
  'settings.sections': Record<never, never>;
}

export type SlotName = keyof SlotProps;

export interface SlotContribution<N extends SlotName = SlotName, D = unknown> {
  /** `<plugin>.<kebab>`, unique within its slot. */
  code: string;
  order: number;
  /** Runs on the server, in the loader of the page; a failure leaves this contribution out and the page whole. */
  load?: (context: SiteContext, props: SlotProps[N]) => Promise<D>;
  component: () => Promise<{ default: ComponentType<SlotProps[N] & { loaded: D }> }>;
}

export interface SiteContribution {
  pages?: readonly SitePage[];
  slots?: { readonly [N in SlotName]?: readonly SlotContribution<N, never>[] };
}

/** Ties a contribution's loader to its component, so that what one answers the other gets. */
export function defineSlot<N extends SlotName, D>(_slot: N, contribution: SlotContribution<N, D>): SlotContribution<N, never> {
  return contribution as unknown as SlotContribution<N, never>;
}

/** What a plugin brings to the member site: default export of its `./site` door. Only data and lazy imports, no side effects. */
export function defineSite(contribution: SiteContribution): SiteContribution {
  return contribution;
}

import { contributions } from 'virtual:kring-contributions';
import { Component, lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import type { SlotContribution, SlotName, SlotProps } from '../define';
import type { SiteContext } from '../server/context';

type Contributed = SlotContribution<SlotName, unknown>;

/** Code of a contribution → what its loader answered; absent where it failed. */
export type LoadedSlot = Readonly<Record<string, { value: unknown }>>;

function contributionsTo(name: SlotName): Contributed[] {
  return contributions
    .flatMap(({ slots }) => (slots?.[name] ?? []) as unknown as Contributed[])
    .sort((left, right) => left.order - right.order);
}

/** Runs in the loader of the page that has the outlet, all contributions at once. */
export async function loadSlot<N extends SlotName>(name: N, context: SiteContext, props: SlotProps[N]): Promise<LoadedSlot> {
  const loaded = await Promise.all(
    contributionsTo(name).map(async ({ code, load }) => {
      try {
        return [[code, { value: load ? await load(context, props) : null }] as const];
      } catch (error) {
        // The page stands without it; signing in or a page of its own is never decided by an outlet.
        if (error instanceof Error) context.log(error);
        return [];
      }
    }),
  );
  return Object.fromEntries(loaded.flat());
}

/** By contribution: codes are unique within their slot only. */
const components = new WeakMap<Contributed, ComponentType<{ loaded: unknown }>>();

function componentOf(contribution: Contributed): ComponentType<{ loaded: unknown }> {
  const known = components.get(contribution);
  if (known) return known;
  const made = lazy(contribution.component as unknown as () => Promise<{ default: ComponentType<{ loaded: unknown }> }>) as unknown as ComponentType<{ loaded: unknown }>;
  components.set(contribution, made);
  return made;
}

/** An outlet: what plugins bring to this place, each behind its own boundary. */
export function Slot<N extends SlotName>({ name, loaded, props }: { name: N; loaded: LoadedSlot; props: SlotProps[N] }) {
  return (
    <>
      {contributionsTo(name).map((contribution) => {
        const own = loaded[contribution.code];
        if (!own) return null;
        const Contribution = componentOf(contribution);
        return (
          <Boundary key={contribution.code}>
            <Suspense fallback={null}>
              <Contribution {...props} loaded={own.value} />
            </Suspense>
          </Boundary>
        );
      })}
    </>
  );
}

class Boundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}

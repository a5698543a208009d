import { lazy, Suspense } from 'react';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from '../../router';
import { pageMeta } from '../../server/page-meta';
import { loadSlot, Slot, type LoadedSlot } from '../../ui/Slot';
import { Cover } from './Cover';
import { MemberHome } from './MemberHome';
import { WhatYouDo } from './WhatYouDo';
import { Pledge } from './Pledge';

/** Few see it, and its words and drawing travel only to them. */
const WaitingHome = lazy(() => import('./WaitingHome'));

export const meta = pageMeta(({ organisation }) => ({
  title: organisation.name,
  description: organisation.purpose,
  jsonLd: { '@context': 'https://schema.org', '@type': 'Organization', name: organisation.name, description: organisation.purpose },
}));

type Loaded =
  | { as: 'visitor'; introduction: string; ways: LoadedSlot; sections: LoadedSlot }
  | { as: 'waiting'; sections: LoadedSlot }
  | { as: 'member'; name: string; sections: LoadedSlot };

export async function loader({ context }: LoaderFunctionArgs): Promise<Loaded> {
  const { viewer, organisation, language } = context;
  if (viewer?.state === 'pending') return { as: 'waiting', sections: await loadSlot('waiting-home.sections', context, {}) };
  if (viewer) return { as: 'member', name: viewer.displayName, sections: await loadSlot('member-home.sections', context, {}) };
  const [ways, sections] = await Promise.all([loadSlot('home.join', context, {}), loadSlot('home.sections', context, {})]);
  return { as: 'visitor', introduction: language === 'nl' ? organisation.introductionNl : organisation.introductionEn, ways, sections };
}

export default function Home() {
  const loaded = useLoaderData<typeof loader>();
  if (loaded.as === 'waiting') return <Suspense fallback={null}><WaitingHome sections={loaded.sections} /></Suspense>;
  if (loaded.as === 'member') return <MemberHome name={loaded.name} sections={loaded.sections} />;
  return (
    <>
      <Cover introduction={loaded.introduction} ways={loaded.ways} />
      <Slot name="home.sections" loaded={loaded.sections} props={{}} />
      <WhatYouDo />
      <Pledge />
    </>
  );
}

import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from '../../router';
import { pageMeta } from '../../server/page-meta';
import { loadSlot, Slot, type LoadedSlot } from '../../ui/Slot';
import { Cover } from './Cover';
import { MemberHome } from './MemberHome';
import { WhatYouDo } from './WhatYouDo';
import { Pledge } from './Pledge';

export const meta = pageMeta(({ organisation }) => ({
  title: organisation.name,
  description: organisation.purpose,
  jsonLd: { '@context': 'https://schema.org', '@type': 'Organization', name: organisation.name, description: organisation.purpose },
}));

type Loaded = { as: 'visitor'; introduction: string; sections: LoadedSlot } | { as: 'member'; name: string; sections: LoadedSlot };

export async function loader({ context }: LoaderFunctionArgs): Promise<Loaded> {
  const { viewer, organisation, language } = context;
  if (viewer) return { as: 'member', name: viewer.displayName, sections: await loadSlot('member-home.sections', context, {}) };
  return {
    as: 'visitor',
    introduction: language === 'nl' ? organisation.introductionNl : organisation.introductionEn,
    sections: await loadSlot('home.sections', context, {}),
  };
}

export default function Home() {
  const loaded = useLoaderData<typeof loader>();
  if (loaded.as === 'member') return <MemberHome name={loaded.name} sections={loaded.sections} />;
  return (
    <>
      <Cover introduction={loaded.introduction} />
      <Slot name="home.sections" loaded={loaded.sections} props={{}} />
      <WhatYouDo />
      <Pledge />
    </>
  );
}

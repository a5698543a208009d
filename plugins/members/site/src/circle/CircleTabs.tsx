import { PageHead, Tabs, useTexts } from '@kring/site/ui';
import { circleTexts } from '../texts/circle';

export function CircleTabs() {
  const texts = useTexts(circleTexts);
  return (
    <>
      <PageHead title={texts.title} />
      <Tabs
        label={texts.title}
        tabs={[
          { to: '/circle', label: texts.tabs.requests },
          { to: '/circle/connections', label: texts.tabs.connections },
          { to: '/circle/following', label: texts.tabs.following },
          { to: '/circle/followers', label: texts.tabs.followers },
        ]}
      />
    </>
  );
}

import { Facts, Quiet, Reading, useResource, WhenText } from '@kring/community/admin';
import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useClipboard, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { paths, type NetworkRow, type TestOutcome } from '../api';
import { useTexts } from '../texts';

/** The networks people may come in with: are the keys there, do they work, who uses them, what to do when one stops. */
export default function NetworksPage() {
  const text = useTexts();
  const { value: networks, isLoading, error, reload } = useResource<NetworkRow[]>(paths.networks);
  const title = text('title');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={text('subtitle')} />
      <Layouts.Content>
        <Reading isLoading={isLoading} error={error} isEmpty={networks?.length === 0} empty={text('empty')}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {networks?.map((network) => <NetworkCard key={network.code} network={network} onTested={reload} />)}
            <Quiet>{text('when-it-stops')}</Quiet>
          </Flex>
        </Reading>
      </Layouts.Content>
    </Page.Main>
  );
}

const variants = { ready: 'success', unconfigured: 'neutral', failing: 'danger' } as const;

function NetworkCard({ network, onTested }: { network: NetworkRow; onTested(): Promise<void> }) {
  const text = useTexts();
  return (
    <Box tag="section" background="neutral0" padding={6} hasRadius shadow="tableShadow">
      <Flex justifyContent="space-between" paddingBottom={4} gap={4} wrap="wrap">
        <Flex gap={3}>
          <Typography variant="delta" tag="h2">{network.name}</Typography>
          <Badge variant={variants[network.state]}>{text(`state.${network.state}`)}</Badge>
        </Flex>
        <TestButton network={network} onTested={onTested} />
      </Flex>
      <Facts
        facts={[
          [text('keys'), <Keys key="keys" network={network} />],
          [text('redirect-url'), <RedirectUrl key="redirect" url={network.redirectUrl} />],
          [text('scopes'), network.scopes.join(', ') || '–'],
          [text('members'), network.memberCount],
          [text('last-success'), <WhenText key="success" at={network.lastSuccessAt} />],
          [text('last-failure'), <LastFailure key="failure" failure={network.lastFailure} />],
        ]}
      />
    </Box>
  );
}

function Keys({ network }: { network: NetworkRow }) {
  const text = useTexts();
  return (
    <Flex gap={2} wrap="wrap">
      {network.keys.map(({ field, isSet }) => (
        <Badge key={field} variant={isSet ? 'success' : 'warning'}>{`${field}: ${text(isSet ? 'is-set' : 'is-missing')}`}</Badge>
      ))}
    </Flex>
  );
}

function RedirectUrl({ url }: { url: string }) {
  const text = useTexts();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const take = async () => {
    if (await copy(url)) toggleNotification({ type: 'success', message: text('copied') });
  };
  return (
    <Flex gap={2} wrap="wrap">
      <Typography>{url}</Typography>
      <Button size="S" variant="tertiary" onClick={() => void take()}>{text('copy')}</Button>
    </Flex>
  );
}

function LastFailure({ failure }: { failure: NetworkRow['lastFailure'] }) {
  const text = useTexts();
  if (!failure) return <Typography textColor="neutral600">{text('no-failure')}</Typography>;
  return (
    <Flex gap={2} wrap="wrap">
      <WhenText at={failure.at} />
      <Typography>{text(`reason.${failure.reason}`)}</Typography>
    </Flex>
  );
}

function TestButton({ network, onTested }: { network: NetworkRow; onTested(): Promise<void> }) {
  const text = useTexts();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setIsBusy] = useState(false);
  const test = async () => {
    setIsBusy(true);
    try {
      const { data: answer } = await post<{ data: TestOutcome }>(paths.test(network.code), {});
      toggleNotification({ type: answer.data.works ? 'success' : 'danger', message: answer.data.works ? text('test-works') : text(`reason.${answer.data.reason}`) });
      await onTested();
    } catch {
      toggleNotification({ type: 'danger', message: text('test-failed') });
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Button variant="secondary" loading={isBusy} disabled={network.state === 'unconfigured'} onClick={() => void test()}>
      {text('test')}
    </Button>
  );
}

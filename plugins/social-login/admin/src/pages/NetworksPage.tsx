import { Card, Facts, Mark, Reading, useResource, WhenText } from '@kring/community/admin';
import { Flex, IconButton, Link, Typography } from '@strapi/design-system';
import { Duplicate, ExternalLink } from '@strapi/icons';
import { Layouts, Page, useClipboard, useNotification } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { paths, type NetworkRow } from '../api';
import { useTexts } from '../texts';
import { TestButton } from './TestButton';

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
        <Reading isLoading={isLoading} error={error} retry={() => void reload()} isEmpty={networks?.length === 0} empty={text('empty')}>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {byState(networks ?? []).map((network) => (
              <NetworkCard key={network.code} network={network} onTested={reload} />
            ))}
            <Card title={text('when-it-stops.title')}>
              <Typography tag="p">{text('when-it-stops')}</Typography>
            </Card>
          </Flex>
        </Reading>
      </Layouts.Content>
    </Page.Main>
  );
}

const order = { failing: 0, ready: 1, unconfigured: 2 } as const;
const variants = { ready: 'success', unconfigured: 'neutral', failing: 'danger' } as const;

/** What needs somebody comes first. */
const byState = (networks: NetworkRow[]) => [...networks].sort((left, right) => order[left.state] - order[right.state]);

function NetworkCard({ network, onTested }: { network: NetworkRow; onTested(): Promise<void> }) {
  const text = useTexts();
  return (
    <Card title={network.name} badge={<Mark tone={variants[network.state]}>{text(`state.${network.state}`)}</Mark>} acts={<TestButton network={network} onTested={onTested} />}>
      <Facts facts={factsOf(network, text)} />
    </Card>
  );
}

function factsOf(network: NetworkRow, text: ReturnType<typeof useTexts>) {
  const setUp = [
    [text('keys'), <Keys key="keys" network={network} />],
    [text('redirect-url'), <RedirectUrl key="redirect" url={network.redirectUrl} />],
    [text('scopes'), <Scopes key="scopes" scopes={network.scopes} />],
  ] as const;
  if (network.state === 'unconfigured') return setUp;
  return [
    ...setUp,
    [text('members'), <Members key="members" network={network} />],
    [text('last-success'), <WhenText key="success" at={network.lastSuccessAt} />],
    [text('last-failure'), <LastFailure key="failure" network={network} />],
  ] as const;
}

function Keys({ network }: { network: NetworkRow }) {
  const text = useTexts();
  return (
    <Flex gap={2} wrap="wrap" alignItems="center">
      {network.keys.map(({ field, isSet }) => (
        <Mark key={field} tone={isSet ? 'success' : 'warning'}>{`${text.or(`key.${field}`, field)}: ${text(isSet ? 'is-set' : 'is-missing')}`}</Mark>
      ))}
      {network.consoleUrl && (
        <Link href={network.consoleUrl} isExternal endIcon={<ExternalLink aria-hidden />}>
          {text('console', { name: network.name })}
        </Link>
      )}
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
    <Flex gap={2} alignItems="center">
      <Typography style={{ overflowWrap: 'anywhere' }}>{url}</Typography>
      <IconButton variant="ghost" label={text('copy')} onClick={() => void take()}>
        <Duplicate />
      </IconButton>
    </Flex>
  );
}

function Scopes({ scopes }: { scopes: string[] }) {
  const text = useTexts();
  return <Typography>{scopes.join(', ') || text('no-scopes')}</Typography>;
}

function Members({ network }: { network: NetworkRow }) {
  const text = useTexts();
  if (network.memberCount === 0) return <Typography textColor="neutral600">{text('no-members')}</Typography>;
  return (
    <Link tag={NavLink} to={`/plugins/members?network=${network.code}`}>
      {text('member-count', { count: network.memberCount })}
    </Link>
  );
}

function LastFailure({ network: { lastFailure: failure, state } }: { network: NetworkRow }) {
  const text = useTexts();
  if (!failure) return <Typography textColor="neutral600">{text('no-failure')}</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <WhenText at={failure.at} />
      <Typography textColor={state === 'failing' ? 'danger600' : undefined}>{text(`reason.${failure.reason}`)}</Typography>
      {failure.detail && (
        <Typography variant="pi" textColor="neutral600">
          {failure.detail}
        </Typography>
      )}
    </Flex>
  );
}

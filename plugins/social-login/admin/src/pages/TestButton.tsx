import { useAct } from '@kring/community/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Check, WarningCircle } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { paths, type NetworkRow, type TestOutcome } from '../api';
import { useTexts } from '../texts';

const operate = [{ action: 'plugin::social-login.operate', subject: null }];

/** Asks the network whether it accepts the keys, without a member, and says what came of it. */
export function TestButton({ network, onTested }: { network: NetworkRow; onTested(): Promise<void> }) {
  const text = useTexts();
  const { ask, isBusy } = useAct();
  const { allowedActions } = useRBAC(operate);
  const [outcome, setOutcome] = useState<TestOutcome | null>(null);
  if (!allowedActions.canOperate) return null;
  const test = async () => {
    const asked = await ask<TestOutcome>('post', paths.test(network.code), undefined, '');
    setOutcome(asked?.answer ?? null);
    if (asked) await onTested();
  };
  return (
    <Flex gap={3} alignItems="center" wrap="wrap">
      <div role="status">{outcome && <Outcome outcome={outcome} />}</div>
      <Button variant="secondary" loading={isBusy} disabled={network.state === 'unconfigured'} aria-label={text('test-network', { name: network.name })} onClick={() => void test()}>
        {text('test')}
      </Button>
    </Flex>
  );
}

function Outcome({ outcome }: { outcome: TestOutcome }) {
  const text = useTexts();
  const colour = outcome.works ? 'success600' : 'danger600';
  return (
    <Flex gap={2} alignItems="center" title={outcome.detail ?? undefined}>
      {outcome.works ? <Check fill={colour} aria-hidden /> : <WarningCircle fill={colour} aria-hidden />}
      <Typography textColor={colour}>{outcome.works ? text('test-works') : text(`reason.${outcome.reason}`)}</Typography>
    </Flex>
  );
}

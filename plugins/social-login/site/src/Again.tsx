import { Button, useTexts, type DataOf } from '@kring/site/ui';
import { Form } from '@kring/site/router';
import { EmailForm } from './EmailForm';
import { texts } from './texts';

/** Proving again who you are, with one of the accounts that are already yours. */
export function Again({ identities, returnTo }: { identities: DataOf<'social-login.list-identities'>; returnTo: string }) {
  const words = useTexts(texts);
  const usable = identities.filter(({ isRevoked, network }) => !isRevoked && network !== 'email');
  return (
    <>
    {usable.length > 0 ? <Form method="post" className="ways">
      <input type="hidden" name="returnTo" value={returnTo} />
      {usable.map(({ id, network, networkName }, index) => (
        <Button key={id} kind={index === 0 ? 'primary' : 'plain'} isWide name="network" value={network}>{words.againWith(networkName)}</Button>
      ))}
    </Form> : null}
    <EmailForm returnTo={returnTo} isPrimary={usable.length === 0} />
    </>
  );
}

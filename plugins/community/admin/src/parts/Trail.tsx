import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { addressOfSubject } from '../subjects';
import { useTexts } from '../texts';

export interface Named {
  kind: string;
  id: string | null;
  name?: string | null;
}

/** An act of the audit trail in words, when its plugin has them; its name in the trail on hover. */
export function ActText({ action }: { action: string }) {
  const text = useTexts();
  return (
    <Typography fontWeight="semiBold" title={action}>
      {text.of(action, 'audit') ?? action}
    </Typography>
  );
}

/** Who did something, or to whom: by name where there is one, leading to their page where there is one. */
export function WhoText({ who }: { who: Named }) {
  const text = useTexts();
  const kind = text.kind(who.kind);
  const name = who.name ?? who.id;
  const address = addressOfSubject(who);
  if (name === null) return <Typography>{kind}</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start">
      {address ? (
        <Link tag={NavLink} to={address}>
          {name}
        </Link>
      ) : (
        <Typography>{name}</Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        {kind}
      </Typography>
    </Flex>
  );
}

type Fact = string | number | boolean | null;

export function FactsText({ facts }: { facts: Record<string, Fact> }) {
  const text = useTexts();
  const entries = Object.entries(facts).filter(([, value]) => value !== null && value !== '');
  if (entries.length === 0) return <Typography textColor="neutral600">–</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start">
      {entries.map(([name, value]) => (
        <Typography key={name} variant="pi">
          {`${text.fact(name)}: ${typeof value === 'boolean' ? text(value ? 'yes' : 'no') : String(value)}`}
        </Typography>
      ))}
    </Flex>
  );
}

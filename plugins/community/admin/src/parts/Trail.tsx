import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { addressOfSubject } from '../subjects';
import { useTexts } from '../texts';

export interface Named {
  kind: string;
  id: string | null;
  /** Null for who is gone; absent where nobody knows the kind by name. */
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
  const name = who.name ?? null;
  const kind = text.kind(who.kind);
  // Null: gone, so there is no page to lead to.
  const address = who.name === null ? null : addressOfSubject(who);
  return (
    <Flex direction="column" alignItems="flex-start">
      {address ? (
        <Link tag={NavLink} to={address} title={who.id ?? undefined}>
          {name ?? text('audit.open', { kind })}
        </Link>
      ) : (
        <Typography title={who.id ?? undefined}>{name ?? kind}</Typography>
      )}
      {name !== null && (
        <Typography variant="pi" textColor="neutral600">
          {kind}
        </Typography>
      )}
      {name === null && isTelling(who) && <Typography variant="pi">{who.id}</Typography>}
    </Flex>
  );
}

/** Codes of jobs, settings and networks are words; ids of people are not. */
const isTelling = ({ kind, id }: Named) => id !== null && !['member', 'editor', 'visitor', 'system', 'invitation', 'session', 'identity'].includes(kind);

type Fact = string | number | boolean | null;

const isInstant = (value: Fact): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);

export function FactsText({ facts }: { facts: Record<string, Fact> }) {
  const text = useTexts();
  const { formatDate } = useIntl();
  const said = (value: Fact) => {
    if (typeof value === 'boolean') return text(value ? 'yes' : 'no');
    return isInstant(value) ? formatDate(value, { dateStyle: 'long', timeStyle: 'short' }) : text.value(String(value));
  };
  const entries = Object.entries(facts).filter(([, value]) => value !== null && value !== '');
  if (entries.length === 0) return <Typography textColor="neutral600">–</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start">
      {entries.map(([name, value]) => (
        <Typography key={name} variant="pi">
          {`${text.fact(name)}: ${said(value)}`}
        </Typography>
      ))}
    </Flex>
  );
}

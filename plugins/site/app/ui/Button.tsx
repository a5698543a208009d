import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, useNavigation, type LinkProps } from 'react-router';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

interface Look {
  kind?: ButtonKind;
  isWide?: boolean;
  icon?: ReactNode;
  children: ReactNode;
}

const classOf = ({ kind = 'plain', isWide }: Pick<Look, 'kind' | 'isWide'>) => `button button--${kind}${isWide ? ' button--wide' : ''}`;

/** Posts the form it stands in. While the answer is under way it can't be pressed twice. */
export function Button({ kind, isWide, icon, children, type = 'submit', ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  const navigation = useNavigation();
  const isBusy = navigation.state === 'submitting' && rest.name !== undefined && navigation.formData?.get(rest.name) === rest.value;
  return (
    <button {...rest} type={type} className={`${classOf({ kind, isWide })}${isBusy ? ' is-busy' : ''}`} aria-disabled={isBusy || undefined}>
      {icon}
      {children}
    </button>
  );
}

/** Looks like a button, goes somewhere. `isDocument` leaves the pages of the site (a network, a file). */
export function ButtonLink({ kind, isWide, icon, children, to, isDocument, ...rest }: Look & { to: string; isDocument?: boolean } & Omit<LinkProps, 'to'>) {
  const className = classOf({ kind, isWide });
  return <Link {...rest} reloadDocument={isDocument} to={to} className={className}>{icon}{children}</Link>;
}

import type { Core } from '@strapi/strapi';
import type { SessionResolver } from '../server/src/sessions';
import type { RequestFacts } from '../server/src/viewer';
import { Findings, isCode, reasonOf } from './contract';

/** A request of a visitor, to change as a test needs. */
export const bareRequest: RequestFacts = {
  ip: '127.0.0.1',
  method: 'GET',
  path: '/',
  search: '',
  origin: null,
  userAgent: 'contract',
  locale: 'en',
  authorization: null,
  idempotencyKey: null,
  cookies: {},
};

const rubbish = ['', 'x', 'a.b.c', 'null', '0', '../../etc/passwd', "' or 1=1 --", '%00', '\u0000', 'é'.repeat(40), 'x'.repeat(20_000)];

export interface SessionResolverCheck {
  strapi: Core.Strapi;
  resolver: SessionResolver;
  /** Names of the cookies it reads. */
  cookies?: readonly string[];
  /** Schemes of the Authorization header it reads; `Bearer` is always tried. */
  schemes?: readonly string[];
}

/** Holds a session resolver to its promise: a visitor and rubbish are nobody, without an error. @throws ContractError */
export async function checkSessionResolver({ strapi, resolver, cookies = [], schemes = [] }: SessionResolverCheck): Promise<void> {
  const findings = new Findings(`Session resolver '${resolver.code}'`);
  findings.unless(isCode(resolver.code), 'its code must be <plugin>.<kebab>');
  const requests = rubbish.flatMap((value) => [
    ...[...new Set(['Bearer', ...schemes])].map((scheme) => ({ ...bareRequest, authorization: `${scheme} ${value}` })),
    ...cookies.map((name) => ({ ...bareRequest, cookies: { [name]: value } })),
  ]);
  for (const request of [bareRequest, ...requests]) {
    const given = (request.authorization ?? JSON.stringify(request.cookies)).slice(0, 60);
    try {
      findings.unless((await resolver.resolve(strapi, request)) === null, `it takes '${given}' for somebody`);
    } catch (error) {
      findings.unless(false, `it throws on '${given}': ${reasonOf(error)}`);
    }
  }
  findings.settle();
}

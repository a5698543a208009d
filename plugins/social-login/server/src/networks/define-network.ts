import { defineExtensionPoint, type Contribution } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { NetworkFetch } from '../transport/network-fetch';

/** A person as a network describes them. Nothing in it is trusted; texts are cleaned before they are kept. */
export interface NetworkProfile {
  /** The network's own, stable id of this person, compared letter by letter. 1–255 visible ASCII characters. */
  subject: string;
  displayName: string | null;
  /** The @name at the network. */
  username: string | null;
  headline: string | null;
  /** `isVerified` as the network says it; whether that is believed is decided by `emailTrust`. */
  email: { address: string; isVerified: boolean } | null;
  /** https, on one of `pictureHosts`; anything else is not fetched. */
  pictureUrl: string | null;
  /** The public page of this person at the network. */
  profileUrl: string | null;
}

/** What the network lets us do for this person. Kept only if a feature needs it, and then encrypted. */
export interface NetworkGrant {
  accessToken: string;
  /** OAuth 1.0a. */
  tokenSecret: string | null;
  refreshToken: string | null;
  expiresAt: Date | null;
  scopes: readonly string[];
}

export interface FlowInput<C> {
  strapi: Core.Strapi;
  configuration: C;
  /** Absolute, from PUBLIC_URL; never from a request. */
  redirectUrl: string;
  /** The only way out: no redirects, a time limit, a size limit. */
  fetch: NetworkFetch;
}

export interface BeginInput<C> extends FlowInput<C> {
  scopes: readonly string[];
  /** Ask the network to let the person prove again who they are, where it can. */
  isReauthentication: boolean;
  locale: string;
}

/** `handle` names the transaction and comes back in the answer; `secret` is sealed and given to `finish`. */
export interface Begun {
  url: string;
  handle: string;
  secret: string | null;
}

export interface FinishInput<C> extends FlowInput<C> {
  /** Parameters of the callback, each exactly once. */
  answer: Readonly<Record<string, string>>;
  handle: string;
  secret: string | null;
}

export interface Finished {
  profile: NetworkProfile;
  grant: NetworkGrant;
}

/** What an app brings: it must be made for us, and for this one sign-in where a nonce was given out. */
export interface NativeProof {
  kind: 'access-token' | 'id-token';
  token: string;
  /** Given out by us and used up; null when there was none. */
  nonce: string | null;
}

/**
 * The conversation with one network. We store, bind, expire and consume the transaction around it; `finish` runs at most
 * once per handle, and only in the browser that began.
 */
export interface NetworkFlow<C> {
  /** The handle in an answer: `state` (OAuth 2), `oauth_token` (OAuth 1.0a). `null` refuses the answer. */
  readHandle(answer: Readonly<Record<string, string>>): string | null;
  /** Whether the person said no. Asked after the transaction was found. */
  isCancelled(answer: Readonly<Record<string, string>>): boolean;
  /** Whether `begin` asks the network nothing; true saves a query at each start. */
  isBegunAlone?: boolean;
  /** @throws NetworkRefusal */
  begin(input: BeginInput<C>): Promise<Begun>;
  /** @throws NetworkRefusal */
  finish(input: FinishInput<C>): Promise<Finished>;
  /** Gives the grant back, best effort, after an identity was removed. */
  revoke?(input: FlowInput<C> & { grant: NetworkGrant }): Promise<void>;
  /** Judges a token that an app got from the network's own software, and says whose it is. @throws NetworkRefusal */
  verifyNative?(input: FlowInput<C> & NativeProof): Promise<Finished>;
  /** A harmless call that tells whether the keys are accepted. @throws NetworkRefusal when they are not. */
  test?(input: FlowInput<C>): Promise<void>;
}

export interface Network<S extends z.ZodObject = z.ZodObject> extends Contribution {
  /** Kebab-case; part of the redirect URL and key of its configuration. Never change it: identities are kept under it. */
  code: string;
  /** As its brand writes it. */
  name: string;
  /** One SVG path on a 24 × 24 grid, drawn in the current colour. */
  icon: string;
  /** What its brand rules ask of us, for the admin. */
  brandNote?: { en: string; nl: string };
  /** Where its keys are made, for the admin. */
  consoleUrl: string;
  /** What stands under `networks[code]` of config/plugins; a network whose configuration does not fit is not offered. */
  configuration: S;
  scopes: readonly string[];
  /** `never`: an address from here is kept as unproved, whatever the network says. */
  emailTrust: 'as-network-says' | 'never';
  /** Exact hosts, or `.example.com` for all below it. */
  pictureHosts: readonly string[];
  usesPkce: boolean;
  usesNonce: boolean;
  flow: NetworkFlow<z.output<S>>;
}

export const networks = defineExtensionPoint<Network>('social-login.networks');

/** Types the flow after the configuration; contribute the result in register(). */
export function defineNetwork<S extends z.ZodObject>(network: Network<S>): Network<S> {
  return network;
}

import { defineExtensionPoint, type Contribution, type Transaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { NetworkGrant, NetworkProfile } from './networks/define-network';
import type { Identity } from './store/identities';

interface InTransaction {
  strapi: Core.Strapi;
  /** Every query goes through it; nothing here may wait for a network. Queue a job instead. */
  trx: Transaction;
  identity: Identity;
}

/** What else happens when a member's account at a network is used or removed: its tokens, its picture. */
export interface IdentityCompanion extends Contribution {
  /** With each sign-in, link and renewed sign-in. */
  onUsed?(input: InTransaction & { isNew: boolean; profile: NetworkProfile; grant: NetworkGrant }): Promise<void>;
  /** Before the row goes. @returns what is to be tried after the commit, such as giving a token back to the network. */
  onRemoved?(input: InTransaction): Promise<void | (() => Promise<void>)>;
}

export const identityCompanions = defineExtensionPoint<IdentityCompanion>('social-login.identity-companions');

import type { Core } from '@strapi/strapi';
import { keepIndexes } from './own-indexes';

const text = (length: number) => ({ type: 'string', columnType: { type: 'string', args: [length] } });
const required = { column: { notNullable: true } };

/**
 * Tables no editor edits: no documents, no locales, no drafts. Registered as models so that Strapi's own
 * schema sync makes and keeps them on both databases.
 */
const models = [
  {
    uid: 'community::event', singularName: 'community-event', tableName: 'community_events',
    attributes: {
      id: { type: 'increments' },
      transactionId: { type: 'biginteger', columnName: 'transaction_id', ...required },
      name: { ...text(120), ...required },
      payload: { type: 'text', ...required },
      occurredAt: { type: 'datetime', columnName: 'occurred_at', ...required },
    },
  },
  {
    uid: 'community::consumer', singularName: 'community-consumer', tableName: 'community_consumers',
    attributes: {
      id: { type: 'increments' },
      code: { ...text(120), ...required },
      transactionId: { type: 'biginteger', columnName: 'transaction_id', ...required },
      eventId: { type: 'biginteger', columnName: 'event_id', ...required },
      /** How far it had come when it was last rebuilt: up to here it has seen everything before. */
      replayTransactionId: { type: 'biginteger', columnName: 'replay_transaction_id' },
      replayEventId: { type: 'biginteger', columnName: 'replay_event_id' },
      /** The event it stumbles over, as long as it does. */
      failedTransactionId: { type: 'biginteger', columnName: 'failed_transaction_id' },
      failedEventId: { type: 'biginteger', columnName: 'failed_event_id' },
      attempts: { type: 'integer', ...required },
      retryAt: { type: 'datetime', columnName: 'retry_at' },
      parkedAt: { type: 'datetime', columnName: 'parked_at' },
      lastError: { type: 'text', columnName: 'last_error' },
    },
    indexes: [{ name: 'community_consumers_code_uq', columns: ['code'], type: 'unique' }],
  },
  {
    uid: 'community::job', singularName: 'community-job', tableName: 'community_jobs',
    attributes: {
      id: { type: 'increments' },
      name: { ...text(120), ...required },
      key: text(190),
      payload: { type: 'text', ...required },
      /** Asked for while it ran: it runs once more with this. */
      nextPayload: { type: 'text', columnName: 'next_payload' },
      /** waiting · running · parked; a finished job is deleted. */
      state: { ...text(12), ...required },
      attempts: { type: 'integer', ...required },
      runAt: { type: 'datetime', columnName: 'run_at', ...required },
      lockedUntil: { type: 'datetime', columnName: 'locked_until' },
      lastError: { type: 'text', columnName: 'last_error' },
      createdAt: { type: 'datetime', columnName: 'created_at', ...required },
    },
    indexes: [
      { name: 'community_jobs_next_idx', columns: ['state', 'run_at'] },
      { name: 'community_jobs_key_uq', columns: ['name', 'key'], type: 'unique' },
    ],
  },
  {
    uid: 'community::schedule-run', singularName: 'community-schedule-run', tableName: 'community_schedule_runs',
    attributes: {
      id: { type: 'increments' },
      code: { ...text(120), ...required },
      slot: { ...text(32), ...required },
      startedAt: { type: 'datetime', columnName: 'started_at', ...required },
      finishedAt: { type: 'datetime', columnName: 'finished_at' },
      lastError: { type: 'text', columnName: 'last_error' },
    },
    indexes: [{ name: 'community_schedule_runs_slot_uq', columns: ['code', 'slot'], type: 'unique' }],
  },
  {
    uid: 'community::audit-entry', singularName: 'community-audit-entry', tableName: 'community_audit_entries',
    attributes: {
      id: { type: 'increments' },
      actorKind: { ...text(12), columnName: 'actor_kind', ...required },
      actorId: { ...text(64), columnName: 'actor_id' },
      action: { ...text(120), ...required },
      subjectKind: { ...text(40), columnName: 'subject_kind' },
      subjectId: { ...text(64), columnName: 'subject_id' },
      facts: { type: 'text', ...required },
      ip: text(64),
      occurredAt: { type: 'datetime', columnName: 'occurred_at', ...required },
    },
  },
  {
    uid: 'community::idempotent-answer', singularName: 'community-idempotent-answer', tableName: 'community_idempotent_answers',
    attributes: {
      id: { type: 'increments' },
      key: { ...text(64), ...required },
      fingerprint: { ...text(64), ...required },
      reply: { type: 'text' },
      createdAt: { type: 'datetime', columnName: 'created_at', ...required },
    },
    indexes: [
      { name: 'community_idempotent_answers_key_uq', columns: ['key'], type: 'unique' },
      { name: 'community_idempotent_answers_age_idx', columns: ['created_at'] },
    ],
  },
];

export function registerModels(strapi: Core.Strapi): void {
  keepIndexes(strapi, [
    { name: 'community_events_order_idx', table: 'community_events', columns: ['transaction_id', 'id'] },
    { name: 'community_audit_subject_idx', table: 'community_audit_entries', columns: ['subject_id', 'id'] },
    { name: 'community_audit_actor_idx', table: 'community_audit_entries', columns: ['actor_id', 'id'] },
    { name: 'community_audit_action_idx', table: 'community_audit_entries', columns: ['action', 'id'] },
  ]);
  const registry = strapi.get('models') as { add(model: object): void };
  for (const model of models) registry.add(model);
}

/**
 * The door of the kernel: everything another plugin may use.
 *
 * Merge your own names by `declare module '@kring/community/extend' { interface DomainEvents { … } }`.
 */

/** Event name → payload. */
export interface DomainEvents {
  'community.started': { processId: string };
}

/** Route id → route. */
export interface ApiRoutes {}

export * from './errors';
export type { RequestFacts, Session, Viewer } from './viewer';
export {
  defineExtensionPoint,
  listExtensionPoints,
  type Contribution,
  type ExtensionPoint,
  type ExtensionPointReport,
  type Registry,
} from './extension-points';
export { configurationOf, type CommunityConfiguration } from './configuration';
export { afterCommit, inTransaction, isPostgres, isUniqueViolation, knexOf, toColumn, toDate, type Runner, type Transaction } from './database';
export {
  defineRoute,
  implement,
  type Action,
  type Audience,
  type Call,
  type CallInput,
  type Limit,
  type Operation,
  type Reply,
  type ReplyCookie,
  type ReplyOf,
  type RouteShape,
  type UploadedFile,
} from './routes/define-route';
export { callRoute, type Caller, type RouteId, type RoutesById } from './routes/call-route';
export { bindOperations, type BoundOperations, type BoundRoute } from './routes/koa';
export { serializeCookie } from './routes/answers';
export { factsOf } from './routes/request-facts';
export { cleanLine, cleanText, lengthOf, line, text, type TextOptions } from './text';
export { bindAdminOperations, defineAdminRoute, implementAdmin, type AdminCall, type AdminOperation, type Editor } from './routes/admin';
export { operationsOf } from './routes/operations';
export { resolveSession, sessionResolvers, type SessionResolver } from './sessions';
export { listQuery, listMeta, encodeCursor, decodeCursor, pageOf } from './cursors';
export { appendEvent } from './events/log';
export { declareEvents, eventTypes, type AnyRecordedEvent, type EventName, type EventsOf, type RecordedEvent } from './events/event-types';
export { consumers, defineConsumer, type Consumer, type Consumption } from './events/consumers';
export { defineJob, defineSchedule, jobs, schedules, type Job, type Schedule } from './jobs/define-job';
export { forgetJobsHolding } from './jobs/job-store';
export { enqueue, type EnqueueOptions } from './jobs/queue';
export { defineSettings, readSettings, settings, writeSettings, type Settings } from './settings';
export { consumeLimit } from './limits/limits';
export { listAudit, recordAudit, type AuditEntry, type AuditFilter, type RecordedAudit } from './audit';
export { nameInTrail, subjectNames, type Named, type SubjectNames } from './subject-names';
export { registerPermissions, type Permission } from './permissions';
export { forgetAnswersHolding } from './idempotency-store';
export { seal, unseal } from './secrets';
export { describeUnsettled } from './worker/unsettled';
export { wake } from './worker/wake';
export { describeApi } from './openapi/document';
export { keepIndexes, type OwnIndex } from './own-indexes';
export { prepared, type Prepared, type SqlValue } from './prepared';
export { columns, fromJson, newId, registerTables, type Table } from './tables';
export { holdRows, Steps } from './add-steps';

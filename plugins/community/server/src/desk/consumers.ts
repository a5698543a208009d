import { z } from 'zod';
import { recordAudit } from '../audit';
import type { Transaction } from '../database';
import { rebuildConsumer, reportConsumers, sendConsumerAgain, stepOver, type ConsumerReport } from '../events/consumer-care';
import { defineAdminRoute, implementAdmin, type AdminCall } from '../routes/admin';

const read = 'plugin::community.read';
const operate = 'plugin::community.operate';
const params = z.object({ code: z.string().max(120) });

const listConsumers = defineAdminRoute({ id: 'community.list-consumers', method: 'GET', path: '/consumers', permission: read });
const sendAgain = defineAdminRoute({ id: 'community.send-consumer-again', method: 'POST', path: '/consumers/:code/send-again', permission: operate, params });
const rebuild = defineAdminRoute({ id: 'community.rebuild-consumer', method: 'POST', path: '/consumers/:code/rebuild', permission: operate, params });
const stepOverEvent = defineAdminRoute({
  id: 'community.step-over-event',
  method: 'POST',
  path: '/consumers/:code/step-over',
  permission: operate,
  params,
  /** With the event the editor saw, it is refused when the consumer stands at another by now. */
  body: z.strictObject({ eventId: z.number().int().optional() }),
});

function present({ retryAt, parkedAt, failedEvent, ...report }: ConsumerReport) {
  return {
    ...report,
    retryAt: retryAt?.toISOString() ?? null,
    parkedAt: parkedAt?.toISOString() ?? null,
    failedEvent: failedEvent && { ...failedEvent, occurredAt: failedEvent.occurredAt.toISOString() },
  };
}

const traced = ({ strapi, editor, request, params }: Pick<AdminCall<typeof rebuild>, 'strapi' | 'editor' | 'request' | 'params'>, action: string) =>
  (trx: Transaction, facts: Record<string, number> = {}) =>
    recordAudit(strapi, trx, {
      actor: { kind: 'editor', id: String(editor.id) },
      action,
      subject: { kind: 'consumer', id: params.code },
      facts,
      ip: request.ip,
    });

export const consumerOperations = [
  implementAdmin(listConsumers, async ({ strapi }) => ({ data: (await reportConsumers(strapi)).map(present) })),
  implementAdmin(sendAgain, async (call) => {
    await sendConsumerAgain(call.strapi, call.params.code, traced(call, 'community.consumer-sent-again'));
    return { status: 204 };
  }),
  implementAdmin(stepOverEvent, async (call) => {
    await stepOver(call.strapi, call.params.code, call.body.eventId ?? null, traced(call, 'community.event-stepped-over'));
    return { status: 204 };
  }),
  implementAdmin(rebuild, async (call) => {
    await rebuildConsumer(call.strapi, call.params.code, traced(call, 'community.consumer-rebuilt'));
    return { status: 204 };
  }),
];

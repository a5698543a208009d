import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { inTransaction, type Transaction } from '../server/src/database';
import { eventTypes, type AnyRecordedEvent, type EventName } from '../server/src/events/event-types';
import type { Consumer } from '../server/src/events/consumers';
import type { DomainEvents } from '../server/src/extend';
import { Findings, isCode, reasonOf } from './contract';

/** One fact of a story; `id` and `occurredAt` are given by the check. */
export type ToldEvent = { [N in EventName]: { name: N; payload: DomainEvents[N] } }[EventName];

export interface ConsumerCheck {
  strapi: Core.Strapi;
  consumer: Consumer;
  /** A story that touches everything the consumer does, in order. Each event must be declared. */
  story: readonly ToldEvent[];
  /** What the consumer maintains, in a form that can be compared. */
  readState(trx: Transaction): Promise<unknown>;
}

/**
 * Holds a consumer to its promises: it can be replayed from the start and comes to the same, and it takes payloads that
 * know more than it does (written by a newer version). Everything happens in a transaction that is rolled back.
 *
 * @throws ContractError
 */
export async function checkConsumer({ strapi, consumer, story, readState }: ConsumerCheck): Promise<void> {
  const findings = new Findings(`Consumer '${consumer.code}'`);
  findings.unless(isCode(consumer.code), 'its code must be <plugin>.<kebab>');
  findings.unless(consumer.on.length > 0, 'it reads no event');
  for (const name of consumer.on) {
    findings.unless(eventTypes.of(strapi).get(name) !== undefined, `it reads '${name}', which nobody declares`);
    findings.unless(story.some((event) => event.name === name), `the story has no '${name}'`);
  }
  const events = story.filter(({ name }) => consumer.on.includes(name)).map(record);
  await rolledBack(strapi, async (trx) => {
    try {
      await replay({ strapi, consumer, events, readState, trx, findings });
    } catch (error) {
      findings.unless(false, `it fails on the story: ${reasonOf(error)}`);
    }
  });
  findings.settle();
}

interface Replay extends Omit<ConsumerCheck, 'story'> {
  events: readonly AnyRecordedEvent[];
  trx: Transaction;
  findings: Findings;
}

async function replay({ strapi, consumer, events, readState, trx, findings }: Replay): Promise<void> {
  const applyAll = async (given: readonly AnyRecordedEvent[], isReplay: boolean) => {
    for (const event of given) await consumer.apply({ event, trx, strapi, isReplay } as Parameters<Consumer['apply']>[0]);
  };
  await consumer.reset?.({ trx, strapi });
  const empty = await readState(trx);
  await applyAll(events, false);
  const live = await readState(trx);
  findings.unless(!isDeepStrictEqual(empty, live), 'the story changes nothing, so it proves nothing');
  if (!consumer.reset) return;
  await consumer.reset({ trx, strapi });
  findings.unless(isDeepStrictEqual(await readState(trx), empty), 'reset leaves something behind');
  await applyAll(events.map(fromTheFuture), true);
  findings.unless(isDeepStrictEqual(await readState(trx), live), 'replayed from the start it comes to something else');
}

function record(event: ToldEvent, index: number): AnyRecordedEvent {
  return { ...event, id: index + 1, occurredAt: new Date(Date.UTC(2026, 0, 1, 12, index)) } as AnyRecordedEvent;
}

function fromTheFuture(event: AnyRecordedEvent): AnyRecordedEvent {
  return { ...event, payload: { ...event.payload, addedByALaterVersion: true } } as AnyRecordedEvent;
}

async function rolledBack(strapi: Core.Strapi, work: (trx: Transaction) => Promise<void>): Promise<void> {
  const rollback = new Error('rolled back');
  await inTransaction(strapi, async (trx) => {
    await work(trx);
    throw rollback;
  }).catch((error: unknown) => {
    if (error !== rollback) throw error;
  });
}

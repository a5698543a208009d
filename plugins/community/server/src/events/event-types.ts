import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { defineExtensionPoint, type Contribution } from '../extension-points';
import type { DomainEvents } from '../extend';

export type EventName = keyof DomainEvents & string;

/** One kind of fact. `code` is `<plugin>.<subject>-<past participle>`; the payload holds ids and facts of that moment. */
export interface EventType extends Contribution {
  payload: z.ZodType;
}

export const eventTypes = defineExtensionPoint<EventType>('community.event-types');

/** From `{ 'members.member-joined': z.object(…) }`: the same once as declarations and once as the merged type. */
export type EventsOf<T extends Record<string, z.ZodType>> = { [K in keyof T]: z.output<T[K]> };

/** Declares the events of a plugin; call it in register(). */
export function declareEvents(strapi: Core.Strapi, payloads: Record<string, z.ZodType>): void {
  eventTypes.of(strapi).add(...Object.entries(payloads).map(([code, payload]) => ({ code, payload })));
}

export interface RecordedEvent<N extends EventName = EventName> {
  /** Position in the log; grows, with holes. */
  id: number;
  name: N;
  payload: DomainEvents[N];
  occurredAt: Date;
}

/** A recorded event as a discriminated union over its name. */
export type AnyRecordedEvent = { [N in EventName]: RecordedEvent<N> }[EventName];

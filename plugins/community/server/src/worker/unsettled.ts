import type { Core } from '@strapi/strapi';
import { knexOf } from '../database';
import { findPlaces } from '../events/consumer-store';
import { consumers } from '../events/consumers';
import { findEnd } from '../events/log-store';
import { isAfter } from '../events/position';
import { countUnsettledJobs } from '../jobs/job-store';
import { knownJobs } from '../jobs/known-jobs';

/** What is still to be done in the background, in words; null when nothing is. Parked ones count as done. */
export async function describeUnsettled(strapi: Core.Strapi): Promise<string | null> {
  const end = await findEnd(strapi);
  const places = await findPlaces(knexOf(strapi), consumers.of(strapi).list().map(({ code }) => code));
  const behind = places.filter(({ position, parkedAt }) => end && !parkedAt && isAfter(end, position)).map(({ code }) => code);
  if (behind.length > 0) return `consumers behind: ${behind.join(', ')}`;
  const due = await countUnsettledJobs(strapi, [...knownJobs(strapi).keys()]);
  return due > 0 ? `${due} jobs due or running` : null;
}

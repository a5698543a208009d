import { Cron } from 'croner';

const minute = 60_000;
const lookbacks = [minute, 10 * minute, 60 * minute, 6 * 60 * minute, 24 * 60 * minute, 8 * 24 * 60 * minute, 32 * 24 * 60 * minute, 400 * 24 * 60 * minute];

/** The last instant up to and with `now` at which this pattern was due; null when it was not in the last year. */
export function latestSlot(cron: string, timeZone: string, now: Date): Date | null {
  const pattern = new Cron(cron, { timezone: timeZone, paused: true });
  for (const lookback of lookbacks) {
    let slot = pattern.nextRun(new Date(now.getTime() - lookback));
    if (!slot || slot > now) continue;
    for (let next = pattern.nextRun(slot); next && next <= now; next = pattern.nextRun(next)) slot = next;
    return slot;
  }
  return null;
}

/** The next instant after `now` at which this pattern is due; null when never. @throws for a pattern that is none. */
export function nextSlot(cron: string, timeZone: string, now: Date): Date | null {
  return new Cron(cron, { timezone: timeZone, paused: true }).nextRun(now);
}

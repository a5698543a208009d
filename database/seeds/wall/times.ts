const minute = 60_000;
const day = 24 * 60 * minute;
const units: Record<string, number> = { m: minute, h: 60 * minute, d: day };
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** `40m`, `5h`, `3d` in milliseconds. */
export function lengthOf(words: string): number {
  const [, count, unit] = /^(\d+)([mhd])$/.exec(words) ?? [];
  if (!unit) throw new Error(`'${words}' is no length of time`);
  return Number(count) * units[unit];
}

/** The last such weekday that is half a day old at least, and whole weeks before it: what is said on a Saturday stays on one. */
export function momentOf(when: string, now: Date): Date {
  const [, weeks, weekday, hours, minutes] = /^w(\d) (\w{3}) (\d\d):(\d\d)$/.exec(when) ?? [];
  if (!weekday) return new Date(now.getTime() - lengthOf(when));
  const moment = new Date(now);
  moment.setHours(Number(hours), Number(minutes), Math.floor(now.getTime() % 60), 0);
  while (moment.getDay() !== weekdays.indexOf(weekday) || now.getTime() - moment.getTime() < day / 2) moment.setDate(moment.getDate() - 1);
  moment.setDate(moment.getDate() - 7 * Number(weeks));
  return moment;
}

/** The next morning, for who would otherwise speak in the night. */
export function awake(moment: Date, random: () => number): Date {
  if (moment.getHours() >= 7) return moment;
  const morning = new Date(moment);
  morning.setHours(7, Math.floor(random() * 150), Math.floor(random() * 60));
  return morning;
}

/** Spread into `params` of a write that may be sent again after a lost connection: it will be done once. */
export function onceOnly(key: string = crypto.randomUUID()): { header: { 'Idempotency-Key': string } } {
  return { header: { 'Idempotency-Key': key } };
}

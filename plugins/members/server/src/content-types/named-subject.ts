/** What departments and themes share: a slug for addresses, a name in both languages, an order. */
export const namedSubject = {
  slug: { type: 'string', required: true, regex: '^[a-z0-9]+(-[a-z0-9]+)*$', columnType: { type: 'string', args: [60] } },
  nameNl: { type: 'string', required: true, columnType: { type: 'string', args: [80] } },
  nameEn: { type: 'string', required: true, columnType: { type: 'string', args: [80] } },
  position: { type: 'integer', default: 0 },
} as const;

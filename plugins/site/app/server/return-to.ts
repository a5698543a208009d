/** Only a path of this site; everything else leads home. */
export function safeReturnTo(value: unknown, otherwise = '/'): string {
  if (typeof value !== 'string' || !value.startsWith('/') || value.startsWith('//') || value.includes('\\')) return otherwise;
  const url = new URL(value, 'http://site.invalid');
  return url.host === 'site.invalid' ? `${url.pathname}${url.search}` : otherwise;
}

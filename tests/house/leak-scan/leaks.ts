/** One answer of the house to somebody outside. */
export interface Answer {
  method: string;
  path: string;
  status: number;
  contentType: string;
  body: string;
}

/** What the database knows and nobody outside may ever read. */
export interface Secrets {
  /** Ids of people at networks. */
  subjects: readonly string[];
}

export interface Leak {
  kind: 'e-mail address' | 'password hash' | 'token' | 'provider subject' | 'admin field';
  where: string;
  found: string;
}

/** Where people get what is theirs alone: their tokens when they sign in, their own address, their own export. */
const ownTokens = [/^\/api\/social-login\/exchange$/, /^\/api\/social-login\/[a-z0-9-]+\/native$/, /^\/api\/auth\//];
const ownAddresses = [/^\/api\/social-login\/identities/, /^\/api\/members\/me\/export/, /^\/api\/members\/me\/e-?mail/, /^\/api\/auth\//, /^\/settings/];
/** The document of the API shows made-up addresses as examples; the inbox of the demo is there to read mail. */
const madeUp = [/^\/api\/community\/(openapi\.json|docs)/, /^\/demo\/inbox/];

const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/i;
const hash = /\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}|\$argon2\w*\$/;
const token = /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/;
const adminField = /"(createdBy|updatedBy|resetPasswordToken|confirmationToken|password|provider)":/;

/** Everything in an answer that should not have left the house. */
export function findLeaks(answer: Answer, secrets: Secrets): Leak[] {
  if (!isScanned(answer)) return [];
  const where = `${answer.method} ${answer.path} (${answer.status})`;
  const on = (paths: readonly RegExp[]) => paths.some((path) => path.test(answer.path));
  const isMadeUp = on(madeUp);
  const findings: [Leak['kind'], string | undefined][] = [
    ['e-mail address', on(ownAddresses) || isMadeUp ? undefined : first(address, answer.body)],
    ['password hash', first(hash, answer.body)],
    ['token', on(ownTokens) || isMadeUp ? undefined : first(token, answer.body)],
    ['admin field', isMadeUp || on(ownTokens) ? undefined : first(adminField, answer.body)],
    ['provider subject', secrets.subjects.find((subject) => holds(answer.body, subject))],
  ];
  return findings.flatMap(([kind, found]) => (found === undefined ? [] : [{ kind, where, found }]));
}

/** The API and the pages of the site; editors in Strapi's admin may see more. */
function isScanned({ path, contentType }: Answer): boolean {
  const isReadable = /json|html|text\/plain|event-stream/.test(contentType);
  return isReadable && (path.startsWith('/api/') || (contentType.includes('html') && !path.startsWith('/admin')));
}

const first = (pattern: RegExp, body: string) => pattern.exec(body)?.[0];

/** Short ids would be found by accident. */
function holds(body: string, subject: string): boolean {
  if (subject.length < 6) return false;
  const at = body.indexOf(subject);
  return at >= 0 && !/\w/.test(body[at - 1] ?? ' ') && !/\w/.test(body[at + subject.length] ?? ' ');
}

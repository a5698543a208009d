/** A refusal of the API, as a page may show it. */
export interface Problem {
  status: number;
  /** `<plugin>.<kebab>`; texts are chosen by it. */
  code: string;
  /** A plain English sentence: the last resort when no text knows the code. */
  message: string;
  fields: { path: string; message: string }[];
  retryAfterSeconds: number | null;
  /** What else the refusal says, by the names of the API. */
  facts: Readonly<Record<string, string | boolean>>;
}

interface Refusal {
  status: number;
  message: string;
  details: { code: string; errors?: { path: string; message: string }[]; retryAfterSeconds?: number; [fact: string]: unknown };
}

/** Errors cross from another build, where `instanceof` does not reach. */
function isRefusal(error: unknown): error is Refusal {
  if (typeof error !== 'object' || error === null) return false;
  const { status, details } = error as { status?: unknown; details?: { code?: unknown } | null };
  return typeof status === 'number' && typeof details?.code === 'string';
}

export function problemOf(error: unknown): Problem | null {
  if (!isRefusal(error)) return null;
  const { status, message, details } = error;
  return { status, code: details.code, message, fields: details.errors ?? [], retryAfterSeconds: details.retryAfterSeconds ?? null, facts: factsOf(details) };
}

function factsOf(details: Refusal['details']): Problem['facts'] {
  const facts = Object.entries(details).filter(([name, value]) => name !== 'code' && (typeof value === 'string' || typeof value === 'boolean'));
  return Object.fromEntries(facts) as Problem['facts'];
}

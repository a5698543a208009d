/** A promise of an extension point that a contribution does not keep; `broken` holds one sentence for each. */
export class ContractError extends Error {
  constructor(readonly subject: string, readonly broken: readonly string[]) {
    super(`${subject}:\n${broken.map((sentence) => `  - ${sentence}`).join('\n')}`);
    this.name = 'ContractError';
  }
}

/** Collects what is wrong and tells it all at once. */
export class Findings {
  readonly #broken: string[] = [];

  constructor(readonly subject: string) {}

  unless(holds: boolean, sentence: string): void {
    if (!holds) this.#broken.push(sentence);
  }

  /** @throws ContractError when anything was found. */
  settle(): void {
    if (this.#broken.length > 0) throw new ContractError(this.subject, this.#broken);
  }
}

const codeForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** `<plugin>.<kebab>`. */
export function isCode(code: string): boolean {
  return codeForm.test(code);
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What comes back when a value is kept as JSON, as payloads and settings are. */
export function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

type Address = (id: string) => string;

const addresses = new Map<string, Address>();

/** Lets lists of the kernel lead to the page of a plugin's own things. */
export function leadSubjectsTo(kind: string, address: Address): void {
  addresses.set(kind, address);
}

export function addressOfSubject({ kind, id }: { kind: string; id: string | null }): string | null {
  return id === null ? null : (addresses.get(kind)?.(id) ?? null);
}

/** Addresses and shapes of social login's admin API. The keys themselves never travel. */
export const paths = {
  networks: '/social-login/networks',
  test: (code: string) => `/social-login/networks/${code}/test`,
};

export interface NetworkRow {
  code: string;
  name: string;
  state: 'ready' | 'unconfigured' | 'failing';
  /** Per configuration field: whether it is there. */
  keys: { field: string; isSet: boolean }[];
  redirectUrl: string;
  scopes: string[];
  /** Where the network gives out keys. */
  consoleUrl: string | null;
  memberCount: number;
  successes: number;
  failures: number;
  lastSuccessAt: string | null;
  lastFailure: { at: string; reason: string; detail: string | null } | null;
}

export interface TestOutcome {
  works: boolean;
  reason: string;
  /** What the network said, for whoever keeps the keys. */
  detail?: string | null;
}

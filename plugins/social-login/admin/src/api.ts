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
  memberCount: number;
  lastSuccessAt: string | null;
  lastFailure: { at: string; reason: string } | null;
}

export interface TestOutcome {
  works: boolean;
  reason: string;
}

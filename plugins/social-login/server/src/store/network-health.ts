import { prepared, toColumn, toDate, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const table = 'social_login_network_health';

/** How a network did lately, for the admin and for the buttons. */
export interface NetworkHealth {
  network: string;
  successes: number;
  failures: number;
  /** Since the last success; only those the network itself showed. */
  failuresInARow: number;
  lastSuccessAt: Date | null;
  lastFailureAt: Date | null;
  lastFailureReason: string | null;
  lastFailureDetail: string | null;
}

interface Row {
  network: string;
  successes: number | string;
  failures: number | string;
  failures_in_a_row: number;
  last_success_at: Date | number | null;
  last_failure_at: Date | number | null;
  last_failure_reason: string | null;
  last_failure_detail: string | null;
}

const empty = { successes: 0, failures: 0, failures_in_a_row: 0 };

const successSql = `insert into ${table} (network, successes, failures, failures_in_a_row, last_success_at) values (?, 1, 0, 0, ?)
  on conflict (network) do update set successes = ${table}.successes + 1, failures_in_a_row = 0, last_success_at = excluded.last_success_at`;

/** With each login, so it is prepared. */
export async function countSuccess(strapi: Core.Strapi, network: string): Promise<void> {
  await prepared(strapi).write(successSql, [network, toColumn(strapi, new Date())]);
}

export async function countFailure(strapi: Core.Strapi, runner: Runner, network: string, failure: { reason: string; detail: string; isFailure: boolean }): Promise<void> {
  const last = { last_failure_at: toColumn(strapi, new Date()), last_failure_reason: failure.reason, last_failure_detail: failure.detail.slice(0, 300) };
  const step = failure.isFailure ? 1 : 0;
  await runner(table)
    .insert({ ...empty, network, failures: 1, failures_in_a_row: step, ...last })
    .onConflict('network')
    .merge({
      failures: runner.raw('?? + 1', [`${table}.failures`]),
      failures_in_a_row: runner.raw('?? + ?', [`${table}.failures_in_a_row`, step]),
      ...last,
    });
}

export async function listHealth(runner: Runner): Promise<Map<string, NetworkHealth>> {
  const found = await runner<Row>(table).select();
  return new Map(found.map((row) => [row.network, healthOf(row)]));
}

const instant = (value: Date | number | null) => (value === null ? null : toDate(value));

const healthOf = (row: Row): NetworkHealth => ({
  network: row.network,
  successes: Number(row.successes),
  failures: Number(row.failures),
  failuresInARow: row.failures_in_a_row,
  lastSuccessAt: instant(row.last_success_at),
  lastFailureAt: instant(row.last_failure_at),
  lastFailureReason: row.last_failure_reason,
  lastFailureDetail: row.last_failure_detail,
});

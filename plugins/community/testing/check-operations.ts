import { z } from 'zod';
import type { Operation, RouteShape } from '../server/src/routes/define-route';
import { unboundedTexts } from './unbounded-texts';
import { Findings, isCode } from './contract';

/**
 * Holds the routes of a plugin to the habits of the API: named, explained, limited, bounded, and documented down to
 * their examples and refusals. @throws ContractError
 */
export function checkOperations(plugin: string, operations: readonly Operation[]): void {
  const findings = new Findings(`Routes of '${plugin}'`);
  const routes = operations.map(({ route }) => route);
  for (const route of routes) {
    const say = (holds: boolean, sentence: string) => findings.unless(holds, `${route.id} ${sentence}`);
    say(isCode(route.id) && route.id.startsWith(`${plugin}.`), `must be called ${plugin}.<verb>-<noun>`);
    say(/^[A-Z].{5,}\.$/s.test(route.summary), 'must say in one sentence what it does');
    checkPath(route, say);
    checkInput(route, say);
    checkAnswer(route, say);
  }
  for (const twice of repeated(routes.map(({ id }) => id))) findings.unless(false, `${twice} is declared twice`);
  for (const twice of repeated(routes.map(({ method, path }) => `${method} ${path}`))) findings.unless(false, `${twice} is claimed twice`);
  findings.settle();
}

type Say = (holds: boolean, sentence: string) => void;

function checkPath(route: RouteShape, say: Say): void {
  say(route.path === '/' || /^(\/(:[a-z]\w*|[a-z0-9.-]+))+$/.test(route.path), `has an odd path: ${route.path}`);
  const named = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name).sort();
  const described = Object.keys(route.params?.shape ?? {}).sort();
  say(named.join() === described.join(), `names ${named.join() || 'nothing'} in its path and describes ${described.join() || 'nothing'}`);
  say(!route.isHot || route.method === 'GET', 'is hot and no GET');
}

function checkInput(route: RouteShape, say: Say): void {
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = route[part];
    for (const path of schema ? unboundedTexts(schema, part) : []) say(false, `takes a text of any length in ${path}`);
  }
  say(route.method !== 'GET' || (!route.body && !route.files), 'is a GET with a body');
  const limit = route.limit;
  say(typeof limit === 'string' || (limit.points > 0 && limit.seconds > 0), 'has a limit that lets nobody through');
  if (route.examples?.body !== undefined) say(Boolean(route.body?.safeParse(route.examples.body).success), 'shows a body in its example that it would refuse');
}

function checkAnswer(route: RouteShape, say: Say): void {
  if (route.response) {
    say(!route.isNavigation && !route.produces, 'answers both data and something else');
    const example = route.examples?.response;
    if (example !== undefined) say(route.response.safeParse(example).success, 'shows an answer in its example that its schema does not allow');
  }
  const isList = route.meta instanceof z.ZodObject && 'nextCursor' in route.meta.shape;
  const takes = Object.keys(route.query?.shape ?? {});
  say(!isList || (takes.includes('limit') && takes.includes('after')), 'is a list without limit and after');
  for (const code of route.refusals ?? []) say(isCode(code), `names a refusal that is no code: ${code}`);
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

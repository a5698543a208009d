import type { Client, Network } from '../options';
import type { Person } from '../people/person';
import type { DemoState } from '../state';
import { formOf, parametersOf, type Exchange, type Handler } from '../web/exchange';
import { choosePersonPage, permissionsPage, refusalPage } from './pages';

export interface Permission {
  key: string;
  label: string;
  detail: string;
  isRequired?: boolean;
}

/** One authorization request that was found in order. */
export interface ConsentPlan {
  network: Network;
  client: Client;
  returnTo: string;
  state: string | undefined;
  permissions: Permission[];
  allow(person: Person, granted: string[]): void;
  /** `isChoosing`: the person left before saying who they are. */
  cancel(isChoosing: boolean): void;
  /** Go back at once when this person needs no asking. */
  skip?(person: Person): boolean;
  errorCode?(): void;
  script?(): void;
}

/** Undefined after the refusal has been answered. */
type PlanOf = (exchange: Exchange) => ConsentPlan | undefined;

/** Names of our own form fields; everything else is a parameter of the network and carried along. */
const ownFields = new Set(['person', 'permission', 'decision']);

function carried(exchange: Exchange): [string, string][] {
  return [...parametersOf(exchange)].filter(([name]) => !ownFields.has(name));
}

export function rememberedPerson(state: DemoState, exchange: Exchange, network: Network): Person | undefined {
  const key = exchange.cookies.get(`demo_${network}`);
  const person = key === undefined ? undefined : state.people.find(decodeURIComponent(key));
  return person?.accounts[network] === undefined ? undefined : person;
}

function remember(exchange: Exchange, network: Network, person: Person): void {
  exchange.cookies.set(`demo_${network}`, encodeURIComponent(person.key), { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 30 * 86_400_000, overwrite: true });
}

/** One of the ways back that the misbehave panel offers. */
function goesWrong(exchange: Exchange, plan: ConsentPlan): boolean {
  const name = exchange.state.behaviour?.name;
  const way = { 'returns-error-code': plan.errorCode, 'returns-script': plan.script, 'returns-denied': () => plan.cancel(false), 'returns-cancelled-login': () => plan.cancel(true) }[name ?? ''];
  way?.();
  return way !== undefined;
}

function chosenPerson(state: DemoState, exchange: Exchange, plan: ConsentPlan): Person | undefined {
  const key = parametersOf(exchange).get('person');
  if (key === '') return undefined;
  const person = key === null ? rememberedPerson(state, exchange, plan.network) : state.people.find(key);
  return person?.accounts[plan.network] === undefined ? undefined : person;
}

export function consentHandlers(state: DemoState, planOf: PlanOf): { show: Handler; decide: Handler } {
  const show: Handler = (exchange) => {
    const plan = planOf(exchange);
    if (plan === undefined) return;
    const person = chosenPerson(state, exchange, plan);
    if (person !== undefined && plan.skip?.(person) === true) return;
    const page = { plan, carried: carried(exchange) };
    if (person === undefined) choosePersonPage(exchange, { ...page, people: state.people.on(plan.network) });
    else permissionsPage(exchange, { ...page, person });
  };
  const decide: Handler = (exchange) => {
    const plan = planOf(exchange);
    if (plan === undefined) return;
    if (goesWrong(exchange, plan)) return;
    const form = formOf(exchange);
    const person = chosenPerson(state, exchange, plan);
    if (form.get('decision') === 'cancel') return plan.cancel(person === undefined);
    if (person === undefined) return refusalPage(exchange, plan.network, 'Nobody chosen', 'The form came without a person this network knows.');
    remember(exchange, plan.network, person);
    const asked = new Set(form.getAll('permission'));
    plan.allow(person, plan.permissions.filter((permission) => permission.isRequired === true || asked.has(permission.key)).map((permission) => permission.key));
  };
  return { show, decide };
}

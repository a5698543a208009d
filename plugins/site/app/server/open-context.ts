import type { RouteId } from '@kring/community/extend';
import type { CallOf, InputOf, PageDoor } from '@kring/site/extend';
import { data, redirect } from 'react-router';
import { languageOf } from '../texts/language';
import type { DataOf, SiteContext, Theme } from './context';
import { openSaid } from './said';
import { problemOf, type Problem } from './problem';

const themes: readonly Theme[] = ['light', 'dark', 'system'];

export function openContext(door: PageDoor): SiteContext {
  const { cookies, locale } = door.request;
  const answers = new Map<string, Promise<unknown>>();
  const ask = (async (id, input, files) => {
    try {
      return await door.call(id, input, files);
    } catch (error) {
      const problem = problemOf(error);
      throw problem ? pageFor(problem, door) : error;
    }
  }) as CallOf;
  const call = ((id, input, files) => {
    answers.clear();
    return ask(id, input, files);
  }) as CallOf;
  return {
    ...door,
    ...openSaid(door),
    language: languageOf(cookies.kring_language ?? door.viewer?.locale ?? locale),
    theme: themes.find((theme) => theme === cookies.kring_theme) ?? 'system',
    call,
    read: async <I extends RouteId>(id: I, input: InputOf<I>) => {
      const key = JSON.stringify([id, input]);
      const answer = answers.get(key) ?? ask(id, input).then(({ data: answered }) => answered);
      answers.set(key, answer);
      return (await answer) as DataOf<I>;
    },
    attempt: async (id, input, files) => {
      answers.clear();
      try {
        return { ok: true, reply: await door.call(id, input, files), problem: null };
      } catch (error) {
        const problem = problemOf(error);
        if (!problem) throw error;
        if (leadsAway(problem)) throw pageFor(problem, door);
        return { ok: false, reply: null, problem };
      }
    },
  };
}

/** Refusals no form can mend. */
function leadsAway({ code }: Problem): boolean {
  return code === 'community.sign-in-required' || code === 'community.recent-sign-in-required' || code === 'community.waiting-for-approval';
}

function pageFor(problem: Problem, { request }: PageDoor): Response | ReturnType<typeof data<Problem>> {
  const here = `${request.path.replace(/\.data$/, '')}${request.search ? `?${request.search}` : ''}`;
  if (problem.code === 'community.sign-in-required') return redirect(`/join?returnTo=${encodeURIComponent(here)}`);
  if (problem.code === 'community.recent-sign-in-required') return redirect(`/join?reason=again&returnTo=${encodeURIComponent(here)}`);
  return data(problem, { status: problem.status });
}

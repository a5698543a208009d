import { definePostKind, postKinds } from '@kring/wall/extend';
import { testPostKind } from '@kring/wall/testing';
import { z } from 'zod';
import { bootHouse, type House } from '../house/boot';
import { visitor } from '../members/people';
import { wall } from './talk';

let house: House;
beforeAll(async () => {
  house = await bootHouse();
});
afterAll(() => house.close());

const label = { en: 'Recipe', nl: 'Recept' };
const recipe = { code: 'tests.recipe', kind: 'recipe', label, hint: label, title: 'required', hasAnswers: false } as const;

test('every kind of the house keeps what is asked of a kind', () => {
  const kinds = postKinds.of(house.strapi).list();
  expect(kinds.map(({ kind }) => kind)).toEqual(['status', 'discussion', 'question']);
  for (const kind of kinds) testPostKind({ kind, good: {} });
});

test('the kinds there are come in the language of who asks', async () => {
  const names = async (language: string) => (await visitor(house).get(`${wall}/kinds`).set('Accept-Language', language).expect(200)).body.data.map(({ label: told }: { label: string }) => told) as string[];
  expect([await names('nl'), await names('en')]).toEqual([['Bericht', 'Gesprek', 'Vraag'], ['Status', 'Discussion', 'Question']]);
});

test('a kind with an odd name, without words, or with facts that do not come back is found', () => {
  const facts = z.object({ minutes: z.number().int().positive() });
  expect(() => testPostKind({ kind: definePostKind({ ...recipe, facts }), good: { minutes: 5 }, bad: { minutes: 0 } })).not.toThrow();
  expect(() => testPostKind({ kind: definePostKind({ ...recipe, kind: 'Recipe 1' }), good: {} })).toThrow("tests.recipe: kind 'Recipe 1' must be at most 24 letters and hyphens");
  expect(() => testPostKind({ kind: definePostKind({ ...recipe, hint: { en: 'x', nl: ' ' } }), good: {} })).toThrow('in Dutch and English');
  expect(() => testPostKind({ kind: definePostKind(recipe), good: { minutes: 5 } })).toThrow('declares no facts');
  expect(() => testPostKind({ kind: definePostKind({ ...recipe, facts }), good: { minutes: -5 } })).toThrow('that must be accepted are refused');
  expect(() => testPostKind({ kind: definePostKind({ ...recipe, facts }), good: { minutes: 5 }, bad: { minutes: 6 } })).toThrow('that must be refused are accepted');
  const dated = z.object({ on: z.string().transform((day) => new Date(day)) });
  expect(() => testPostKind({ kind: definePostKind({ ...recipe, facts: dated }), good: { on: '2026-01-01' } })).not.toThrow();
  const counted = z.object({ on: z.string().transform((day) => day.length) });
  expect(() => testPostKind({ kind: definePostKind({ ...recipe, facts: counted }), good: { on: 'x' } })).toThrow('facts are kept as JSON');
});

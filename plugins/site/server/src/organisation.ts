import { defineSettings } from '@kring/community/extend';
import { z } from 'zod';

const line = (length: number) => z.string().trim().max(length);

/** How the organisation presents itself on every page. */
export const organisation = defineSettings({
  code: 'site.organisation',
  title: { en: 'Name and look', nl: 'Naam en uiterlijk' },
  schema: z.object({
    name: line(60).min(1).default('Molenwiek').describe('Name of the organisation, in the header of every page.'),
    logo: line(500).regex(/^$|^\/uploads\/[\w.-]+$|^https?:\/\/[^\s"\'<>]+$/).default('').describe('Address of an image in the media library; empty: a drawn mark.'),
    accent: z.string().regex(/^#[0-9a-fA-F]{6}$/).default('#b4532a').describe('One colour, as #rrggbb. It is shifted where it could not be read.'),
    purposeNl: line(160).default('De kring van mensen die van goed brood houden, en van wie het maakt.').describe('What this community is for, in one Dutch sentence.'),
    purposeEn: line(160).default('The circle of people who love good bread, and those who make it.').describe('The same in English.'),
    introductionNl: line(600).default('Molenwiek is een coöperatie van bakkers en molenaars. Hier vraag je wat je wilt weten over meel en desem, vertel je wat beter kan in onze winkels, en leer je de mensen kennen achter je brood.').describe('Two or three Dutch sentences below it.'),
    introductionEn: line(600).default('Molenwiek is a cooperative of bakers and millers. Here you ask what you want to know about flour and sourdough, tell us what could be better in our shops, and get to know the people behind your bread.').describe('The same in English.'),
    contactEmail: line(200).default('').describe('Where people can reach you when the site does not help.'),
    privacyUrl: line(300).default('').describe('Address of your privacy statement.'),
  }),
});

export type Organisation = z.output<typeof organisation.schema>;

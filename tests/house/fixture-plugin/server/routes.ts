import { z } from 'zod';
import { defineRoute, line, listMeta, listQuery, text } from '@kring/community/extend';

const sighting = z.object({ id: z.string(), species: z.string(), note: z.string().nullable() }).meta({ id: 'Sighting' });

export const showSighting = defineRoute({
  id: 'birdwatch.show-sighting',
  method: 'GET',
  path: '/sightings/:id',
  audience: 'anyone',
  summary: 'One sighting.',
  limit: { points: 100_000, seconds: 60, per: 'address' },
  isHot: true,
  params: z.object({ id: z.string().max(40) }),
  query: z.object({ lang: z.enum(['nl', 'en']).default('nl') }),
  response: sighting,
  refusals: ['community.not-found'],
});

export const listSightings = defineRoute({
  id: 'birdwatch.list-sightings',
  method: 'GET',
  path: '/sightings',
  audience: 'anyone',
  summary: 'Sightings, newest first.',
  limit: 'read',
  query: z.object(listQuery),
  response: z.array(sighting),
  meta: listMeta,
});

export const showNewest = defineRoute({
  id: 'birdwatch.show-newest',
  method: 'GET',
  path: '/sightings/newest/one',
  audience: 'anyone',
  summary: 'The newest sighting.',
  limit: 'read',
  response: sighting,
});

export const reportSighting = defineRoute({
  id: 'birdwatch.report-sighting',
  method: 'POST',
  path: '/sightings',
  audience: 'anyone',
  summary: 'Tells the others what you saw.',
  limit: { points: 1_000, seconds: 60, per: 'viewer' },
  body: z.object({ species: line(40), note: text(500).optional() }),
  status: 201,
  response: sighting,
  examples: { body: { species: 'Kingfisher' }, response: { id: '1', species: 'Kingfisher', note: null } },
});

export const attachPicture = defineRoute({
  id: 'birdwatch.attach-picture',
  method: 'POST',
  path: '/pictures',
  audience: 'anyone',
  summary: 'A picture with a caption.',
  limit: 'write',
  files: ['picture'],
  body: z.object({ caption: line(80) }),
  response: z.object({ bytes: z.number(), isThere: z.boolean() }),
});

export const followLink = defineRoute({
  id: 'birdwatch.follow-link',
  method: 'GET',
  path: '/links/:code',
  audience: 'anyone',
  summary: 'Uses up a link once and sends the browser on.',
  limit: 'read',
  params: z.object({ code: z.string().max(40) }),
  isNavigation: true,
});

export const fallOver = defineRoute({
  id: 'birdwatch.fall-over',
  method: 'GET',
  path: '/fall-over',
  audience: 'anyone',
  summary: 'Always goes wrong.',
  limit: 'read',
  response: z.object({}),
});

export const waitLong = defineRoute({
  id: 'birdwatch.wait-long',
  method: 'GET',
  path: '/wait-long',
  audience: 'anyone',
  summary: 'Answers after a while.',
  limit: 'read',
  response: z.object({ isDone: z.boolean() }),
});

export const sayOnce = defineRoute({
  id: 'birdwatch.say-once',
  method: 'GET',
  path: '/say-once',
  audience: 'anyone',
  summary: 'Twice in ten minutes, and no more.',
  limit: { points: 2, seconds: 600, per: 'address' },
  response: z.object({}),
});

export const saySecret = defineRoute({
  id: 'birdwatch.say-secret',
  method: 'GET',
  path: '/own-secrets',
  audience: 'session',
  summary: 'For those who signed in.',
  limit: 'read',
  response: z.object({ handle: z.string() }),
});

export const gossip = defineRoute({
  id: 'birdwatch.gossip',
  method: 'GET',
  path: '/gossip',
  audience: 'anyone',
  summary: 'Says whatever the tests whisper, also what must never leave the house.',
  limit: 'read',
  response: z.object({ heard: z.string() }),
});

export const showIntroduction = defineRoute({
  id: 'birdwatch.show-introduction',
  method: 'GET',
  path: '/',
  audience: 'anyone',
  summary: 'What this is about.',
  limit: { points: 100_000, seconds: 60, per: 'address' },
  isHot: true,
  response: z.object({ title: z.string() }),
});

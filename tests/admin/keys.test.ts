import { openTown, type Town } from '../social-login/networks';
import { signInEditor, type SignedInEditor } from '../house/editor';

const secret = 'a-secret-that-nobody-may-read-0123456789';

let town: Town;
let editor: SignedInEditor;

beforeAll(async () => {
  town = await openTown({ SOCIAL_GITHUB_CLIENT_ID: 'github-id-0123456789', SOCIAL_GITHUB_CLIENT_SECRET: secret });
  editor = await signInEditor(town.house.strapi);
}, 60_000);
afterAll(() => town.close());

/** Every configured value that is a key; addresses of the networks are no secret. */
function keys(): string[] {
  const { networks } = town.house.strapi.config.get('plugin::social-login') as { networks: Record<string, Record<string, string>> };
  return Object.values(networks)
    .flatMap((fields) => Object.entries(fields))
    .filter(([field]) => /secret|key/i.test(field))
    .map(([, value]) => value);
}

test('the state of the networks says which keys are there, and holds none of them', async () => {
  const { body, text } = await editor.call('get', '/social-login/networks').expect(200);
  const facebook = (body.data as { code: string; state: string; keys: { field: string; isSet: boolean }[]; redirectUrl: string }[]).find(({ code }) => code === 'facebook');
  expect(facebook).toMatchObject({ state: 'ready', redirectUrl: expect.stringMatching(/\/api\/social-login\/facebook\/callback$/) });
  expect(facebook?.keys).toContainEqual({ field: 'clientSecret', isSet: true });
  expect(keys()).toContain(secret);
  for (const key of keys()) expect(text).not.toContain(key);
});

test('a test of the keys is told in a word, written down, and shows no key when it fails', async () => {
  const works = await editor.call('post', '/social-login/networks/facebook/test').expect(200);
  expect(works.body.data).toMatchObject({ works: true });
  const unreachable = await editor.call('post', '/social-login/networks/oidc/test').expect(200);
  expect(unreachable.body.data).toMatchObject({ works: false, reason: 'unconfigured' });
  const trail = await editor.call('get', '/community/audit?action=social-login.network-tested').expect(200);
  expect(trail.body.data).toHaveLength(2);
  for (const key of keys()) expect(works.text + unreachable.text + trail.text).not.toContain(key);
});

test('settings, jobs, schedules and the trail hold no key', async () => {
  for (const path of ['/community/settings', '/community/jobs', '/community/schedules', '/community/consumers', '/community/audit']) {
    const { text } = await editor.call('get', path).expect(200);
    for (const key of keys()) expect(text).not.toContain(key);
  }
});

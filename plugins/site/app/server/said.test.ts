import { openSaid } from './said';

function browser(cookies: Record<string, string | undefined> = {}) {
  return { request: { cookies }, setCookie: (name: string, value: string | null) => void (cookies[name] = value ?? undefined) };
}

test('what an act says is shown once, on the page that follows', () => {
  const kept = browser();
  const said = { text: 'Je volgt Bram niet meer.', undo: { action: '/people/bram', fields: { act: 'follow' } } };
  openSaid(kept).say(said);
  expect(openSaid(kept).takeSaid()).toEqual(said);
  expect(openSaid(kept).takeSaid()).toBeNull();
});

test('without a redirect the same answer shows it', () => {
  const door = openSaid(browser());
  door.say({ text: 'Opgeslagen.' });
  expect(door.takeSaid()).toEqual({ text: 'Opgeslagen.' });
  expect(door.takeSaid()).toBeNull();
});

test.each(['nonsense', Buffer.from('{"text":7}').toString('base64url'), Buffer.from('null').toString('base64url')])('a cookie that holds no sentence (%s) is passed over', (value) => {
  expect(openSaid(browser({ kring_said: value })).takeSaid()).toBeNull();
});

test('taking back never posts to another site', () => {
  const cookie = Buffer.from(JSON.stringify({ text: 'x', undo: { action: 'https://elsewhere.example', fields: {} } })).toString('base64url');
  expect(openSaid(browser({ kring_said: cookie })).takeSaid()?.undo?.action).toBe('/');
});

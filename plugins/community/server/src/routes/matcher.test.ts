import { z } from 'zod';
import { defineRoute, type Operation } from './define-route';
import { createMatcher } from './matcher';

const operation = (id: string): Operation => ({
  route: defineRoute({ id, method: 'GET', path: '/', audience: 'anyone', summary: id, limit: 'read', response: z.object({}) }),
  run: () => ({}),
});

const match = createMatcher([
  { operation: operation('me'), path: '/api/members/me' },
  { operation: operation('member'), path: '/api/members/:handle' },
  { operation: operation('never'), path: '/api/members/new' },
  { operation: operation('posts'), path: '/api/members/:handle/posts' },
]);
const found = (path: string) => {
  const result = match(path);
  return result && [result.operation.route.id, result.params];
};

test('the first declared path that fits wins, as in the router', () => {
  expect(found('/api/members/me')).toEqual(['me', {}]);
  expect(found('/api/members/anna')).toEqual(['member', { handle: 'anna' }]);
  expect(found('/api/members/new')).toEqual(['member', { handle: 'new' }]);
  expect(found('/api/members/anna/posts')).toEqual(['posts', { handle: 'anna' }]);
});

test('letters of either case are one path, and keep their case in a parameter', () => {
  expect(found('/api/Members/ME')).toEqual(['me', {}]);
  expect(found('/API/members/Anna')).toEqual(['member', { handle: 'Anna' }]);
});

test('parameters are unescaped once', () => {
  expect(found('/api/members/%6De')).toEqual(['member', { handle: 'me' }]);
  expect(found('/api/members/a%252Fb')).toEqual(['member', { handle: 'a%2Fb' }]);
});

test.each(['/api/members/', '/api/members/anna/', '/api//members/anna', '/api/members/%E0%A4%A', '/api/members', '/'])('%s is left to the router', (path) => {
  expect(found(path)).toBeNull();
});

import { safeReturnTo } from './return-to';

test.each(['/', '/people?kind=staff', '/settings/log-ins'])('%s is a way back', (path) => {
  expect(safeReturnTo(path)).toBe(path);
});

test.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', '/%5celsewhere\\x', 'javascript:alert(1)', '', null, 7, '/\t/elsewhere.example'])('%s leads home', (value) => {
  expect(safeReturnTo(value)).toBe('/');
});

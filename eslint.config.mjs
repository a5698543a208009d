// The rules that hold the walls of the house; each message says what to do instead.
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import typescript from 'typescript-eslint';

const sources = ['plugins/**/*.{ts,tsx}', 'config/**/*.ts', 'src/**/*.{ts,tsx}', 'database/**/*.ts', 'tests/**/*.{ts,tsx}', 'tools/**/*.ts'];
const tests = ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'plugins/*/testing/**/*.ts'];
const accesses = ['plugins/*/server/src/**/access.ts', 'plugins/*/server/src/**/access/**'];
const stores = ['plugins/*/server/src/**/store.ts', 'plugins/*/server/src/**/store/**', 'plugins/*/server/src/**/*-store.ts', 'plugins/*/server/src/**/database.ts', 'plugins/*/server/src/**/database/**', 'plugins/*/server/src/**/migrations/**'];

/** Who may know whom: a plugin sees the doors of those before it, and not of those beside it. */
const order = [['community'], ['members'], ['social-login', 'wall'], ['site']];
const names = order.flat();
const unknownTo = (plugin) => order.slice(order.findIndex((beside) => beside.includes(plugin))).flat().filter((name) => name !== plugin);
const doors = 'Go through the door of that plugin: /extend, /testing, /site, /ui or /admin.';
const wallsOf = (plugin) => ({
  files: [`plugins/${plugin}/**/*.{ts,tsx}`],
  ignores: [...tests, `plugins/${plugin}/testing/**`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        { regex: '^@kring/[^/]+/(?!extend$|testing$|site$|ui$|texts$|define$|router$|admin$|strapi-)', message: doors },
        { regex: `^(\\.\\./)+(${names.join('|')})/`, message: doors },
        // Screens of a plugin stand on the site's own building blocks; servers do not.
        ...unknownTo(plugin).map((later) => ({ regex: later === 'site' ? plugin === 'community' ? '^@kring/site(/|$)' : '^@kring/site(?!/(ui|texts|define|router|extend)$)' : `^@kring/${later}(/|$)`, message: `${plugin} does not know ${later}: let ${later} contribute at an extension point.` })),
      ],
    }],
  },
});

const noMocks = ['mock', 'doMock', 'unstable_mockModule'].map((property) => ({
  object: 'jest', property, message: 'Boot the real thing (tests/house/boot.ts) or test a pure function.',
}));
const noRawDatabase = {
  selector: "MemberExpression[object.name='strapi'][property.name='db'], MemberExpression[property.name='db'][object.property.name='strapi']",
  message: 'Only store, access and migration files reach the database.',
};
const noEnvironment = { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'config/env is the one place that reads the environment.' };

export default typescript.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '**/build/**', '**/.react-router/**', '.tmp/**', '.strapi/**', '.cache/**', 'public/**', 'reports/**', 'plugins/client/src/schema.ts', 'types/**', '**/vendor/**/*.d.ts'] },
  // A rule that is switched off in a file has to be in the way there. Interfaces that only merge are what a typed door is made of: none of the rules minds them.
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: sources,
    extends: [typescript.configs.base],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })], 'import-x/extensions': ['.ts', '.tsx'], 'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^(_|routes$)', ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'import-x/no-cycle': ['error', { maxDepth: 8, ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-self-import': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 80 }],
      'no-restricted-properties': ['error', ...noMocks],
      'no-restricted-syntax': ['error', noRawDatabase, noEnvironment],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  ...names.map(wallsOf),
  {
    // Stores remember, they do not decide.
    files: stores,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: '/services(/|$)', message: 'A store knows no service; pass it what it needs.', allowTypeImports: true }, { regex: '^@kring/[^/]+/(?!extend$|testing$|site$|ui$|texts$|define$|router$|admin$|strapi-)', message: doors }] }],
      'no-restricted-syntax': ['error', noEnvironment],
    },
  },
  { files: accesses, rules: { 'no-restricted-syntax': ['error', noEnvironment] } },
  { files: ['config/env/**'], rules: { 'no-restricted-syntax': ['error', noRawDatabase] } },
  { files: ['src/index.ts', 'database/**/*.ts'], rules: { 'no-restricted-syntax': ['error', noEnvironment] } },
  { files: [...tests, 'tools/**/*.ts'], rules: { 'no-restricted-syntax': 'off', 'max-lines-per-function': 'off', 'no-restricted-imports': 'off', 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    // Strapi, the router and tools want a default export here.
    files: ['config/**', 'src/**', 'plugins/*/server/src/index.ts', 'plugins/*/server/src/content-types/**', 'plugins/*/admin/src/**', 'plugins/site/app/**', 'plugins/*/site/**', '**/*.config.ts', 'tests/house/**', 'tests/e2e/house/**', 'tests/fixtures/**', 'database/migrations/**', '**/*.d.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);

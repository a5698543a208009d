/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs', ignoreDynamic: true } }],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tmp', '<rootDir>/plugins/.*/dist', '<rootDir>/plugins/site/build', '<rootDir>/tools/.*/dist'],
};

module.exports = {
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{plugins,config,tools,src,database}/**/*.test.{ts,tsx,mjs}'],
      moduleFileExtensions: ['js', 'mjs', 'ts', 'tsx', 'json', 'node'],
    },
    {
      ...shared,
      displayName: 'product',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/tests/e2e/'],
      globalSetup: '<rootDir>/tests/house/template.ts',
      setupFiles: ['<rootDir>/tests/house/environment.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/house/after-each.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/e2e/house/open-stage.ts',
      globalTeardown: '<rootDir>/tests/e2e/house/close-stage.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/e2e/house/patience.ts'],
    },
  ],
};

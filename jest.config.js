/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } }],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tmp', '<rootDir>/plugins/.*/dist', '<rootDir>/plugins/site/build', '<rootDir>/tools/.*/dist'],
  testPathIgnorePatterns: ['/node_modules/', '/tests/e2e/'],
};

module.exports = {
  maxWorkers: 2,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{plugins,config,tools,src}/**/*.test.{ts,tsx}'] },
    {
      ...shared,
      displayName: 'product',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/house/template.ts',
      setupFiles: ['<rootDir>/tests/house/environment.ts'],
    },
  ],
};

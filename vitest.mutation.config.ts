import { defineConfig } from 'vitest/config';

/** The tests that mutation testing runs: those that read src itself, not the build, and are quick. */
export default defineConfig({
  test: {
    include: [
      'test/facts/**/*.test.ts',
      'test/mentions/**/*.test.ts',
      'test/extract.test.ts',
      'test/snapshots/**/*.test.ts',
    ],
    testTimeout: 60_000,
    testNamePattern: /^(?!.*(?:for any text|time 100 KB))/,
  },
});

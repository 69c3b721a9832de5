import { defineConfig } from 'vitest/config';

/** The tests that mutation testing runs: those that read src itself, not the build. */
export default defineConfig({ test: { include: ['test/facts/**/*.test.ts', 'test/mentions/**/*.test.ts', 'test/extract.test.ts'], testTimeout: 60_000 } });

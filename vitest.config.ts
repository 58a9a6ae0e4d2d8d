import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/store/templates.ts'],
    setupFiles: ['test/offline.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Most of the long ones wait, for a bot or a database of their own.
    maxWorkers: 2,
  },
});

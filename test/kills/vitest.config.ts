import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/kills/every.ts'],
    globalSetup: ['test/store/templates.ts'],
    setupFiles: ['test/offline.ts'],
    maxConcurrency: 4,
    reporters: ['verbose'],
  },
});

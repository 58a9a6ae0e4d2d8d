import { defineConfig } from 'vitest/config';
import usual from '../../vitest.config.ts';

export default defineConfig({
  test: {
    ...usual.test,
    include: ['test/kills/every.ts'],
    maxConcurrency: 4,
    reporters: ['verbose'],
    // Names of effects are told whole.
    taskTitleValueFormatTruncate: 0,
  },
});

import { defineConfig } from 'vitest/config';
import usual from '../../vitest.config.ts';

/** `npm run stories`: each on both stores. */
export default defineConfig({
  test: { ...usual.test, include: ['test/stories/**/*.test.ts'], env: { OFFERLANE_STORIES: 'both' } },
});

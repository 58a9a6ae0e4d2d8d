import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';

test('a run that failed says so, though it had a server of its own', () => {
  const module = JSON.stringify(join(import.meta.dirname, 'embedded-postgres.ts'));
  const program = `const { embeddedPostgres } = await import(${module}); await embeddedPostgres(); process.exitCode = 3;`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
});

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { assetServer } from './asset-server.ts';
import { documented } from './documented.ts';
import { exampleFiles } from './example-offers.ts';
import { sandboxProcess } from './sandbox-process.ts';

test('the walk with curl in docs/sandbox.md goes through, word for word', async () => {
  await using sandbox = await sandboxProcess(['--speed', '60000']);
  const media = [...exampleFiles()].flatMap(([path, bytes]) => {
    const name = /^fabrikam-insights\/media\/(.*)$/.exec(path)?.[1];
    return name === undefined ? [] : [[name, bytes] as const];
  });
  await using files = await assetServer(new Map(media));
  const walk = [...documented('walk').values()].join('\n');
  const path = `${join(process.execPath, '..')}:${process.env.PATH}`;
  const env = { PATH: path, SANDBOX: sandbox.url, FILES: files.url };
  const { stdout } = await promisify(execFile)('sh', ['-c', walk], { env });
  const [resources, state] = stdout.trim().split('\n');
  expect(Number(resources)).toBeGreaterThan(10);
  expect(state).toBe('deprecated');
}, 120_000);

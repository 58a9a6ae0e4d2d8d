import { get } from 'node:https';
import { createConnection } from 'node:net';
import { expect, test } from 'vitest';

test('a test reaches nothing but this machine', async () => {
  const refused = { message: 'A test asked for marketplace.example.' };
  await expect(fetch('https://marketplace.example')).rejects.toMatchObject({ cause: refused });
  const failed = (emitter: NodeJS.EventEmitter) => new Promise((resolve) => emitter.once('error', resolve));
  expect(await failed(get('https://marketplace.example/'))).toMatchObject(refused);
  expect(await failed(createConnection(443, 'marketplace.example'))).toMatchObject(refused);
});

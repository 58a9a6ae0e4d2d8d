import { expect, test } from 'vitest';
import { commandsIn } from '../../bot/commands.ts';

test.each([
  ['/offerlane stage', [{ kind: 'stage', offers: [] }]],
  ['/offerlane stage gateway insights', [{ kind: 'stage', offers: ['gateway', 'insights'] }]],
  ['Looks good.\r\n\r\n/offerlane   Cancel  gateway  \r\nThanks', [{ kind: 'cancel', offers: ['gateway'] }]],
  [
    '/offerlane retry\n/offerlane status',
    [
      { kind: 'stage', offers: [] },
      { kind: 'status', offers: [] },
    ],
  ],
  ['/offerlane', [{ kind: 'help', offers: [] }]],
  ['/offerlane publish now', [{ kind: 'help', offers: [], unknown: 'publish' }]],
  ['```\n/offerlane stage\n```\n/offerlane help', [{ kind: 'help', offers: [] }]],
  ['````\n```\n/offerlane stage\n````\n/offerlane history', [{ kind: 'history', offers: [] }]],
  ['~~~\n```\n/offerlane stage', []],
  ['> /offerlane stage', []],
  [' /offerlane stage', []],
  ['    /offerlane stage', []],
  ['Write /offerlane stage', []],
  ['`/offerlane stage`', []],
  ['/offerlanes stage', []],
  ['<!-- \n/offerlane stage\n-->', []],
  ['<!-- \n/offerlane stage', []],
  ['', []],
])('%j asks for %j', (body, commands) => {
  expect(commandsIn(body)).toEqual(commands);
});

test('takes so many commands and offers, and no more', () => {
  expect(commandsIn('/offerlane stage\n'.repeat(1000))).toHaveLength(5);
  expect(commandsIn(`/offerlane stage ${'a '.repeat(1000)}`)[0]?.offers).toHaveLength(50);
  expect(commandsIn(`/offerlane ${'x'.repeat(65_000)}`)[0]?.unknown).toHaveLength(50);
});

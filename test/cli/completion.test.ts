/** What shells complete, asked of the shells themselves where they are installed. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../cli/command.ts';
import { commands } from '../../cli/commands.ts';
import { completion, shells } from '../../cli/completion.ts';
import { registry } from '../../src/rules/registry.ts';
import { listed } from '../../src/source/text.ts';
import { aFolder, aPublisher, home, node, write } from '../on-disk.ts';
import { offerlane } from './offerlane.ts';

const table: Readonly<Record<string, Command>> = commands;
const names = Object.keys(table);
const rules = registry.map(({ id }) => id);
const known = { commands: table, rules };

const installed = (shell: string) => spawnSync(shell, ['-c', 'exit 0'], { stdio: 'ignore' }).status === 0;

/** What bash offers after words, the last of which is being written. */
function offered(...words: readonly string[]): readonly string[] {
  const ask = `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _offerlane; printf "%s\\n" "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync(
    'bash',
    ['--norc', '-c', `${completion.bash(known)}\n${ask}`, 'bash', 'offerlane', ...words],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    },
  );
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

describe.skipIf(!installed('bash'))('bash', () => {
  test('completes commands', () => {
    expect(offered('')).toEqual([...names, 'help']);
    expect(offered('sta')).toEqual(['stage', 'status']);
    expect(offered('help', 'val')).toEqual(['validate']);
    expect(offered('--')).toEqual(['--help', '--version']);
  });

  test.each(names)('completes the options of %s', (name) => {
    const options = Object.keys(table[name]?.options ?? {}).map((option) => `--${option}`);
    expect(offered(name, '--')).toEqual([...options, '--help']);
  });

  test.each(
    names.flatMap((name) =>
      Object.entries(table[name]?.options ?? {}).flatMap(([option, { values }]) =>
        values === undefined ? [] : [[name, option, values === 'rules' ? rules : values] as const],
      ),
    ),
  )('completes the values of %s --%s', (name, option, values) => {
    expect(offered(name, `--${option}`, '')).toEqual(values);
    expect(offered(name, `--${option}`, '=', '')).toEqual(values);
    expect(offered(name, `--${option}`, '=')).toEqual(values);
  });

  test('completes rules and shells, and leaves paths and free values to the shell', () => {
    expect(offered('explain', 'plan/id-m')).toEqual(['plan/id-matches-file']);
    expect(offered('completion', '')).toEqual([...shells]);
    expect(offered('validate', 'offers/')).toEqual([]);
    expect(offered('validate', '--base', 'ma')).toEqual([]);
    expect(offered('nothing', '')).toEqual([]);
  });
});

test.each(shells.filter(installed))('%s reads its script', (shell) => {
  const folder = aFolder();
  write(folder, 'script', completion[shell](known));
  const { status, stderr } = spawnSync(shell, ['-n', 'script'], { cwd: folder, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});

test.each(shells)('the script of %s names every command, option and value', async (shell) => {
  const { output, status } = await offerlane(aFolder(), 'completion', shell);
  expect(status).toBe(0);
  for (const [name, { options }] of Object.entries(table)) {
    expect(output).toContain(name);
    for (const [option, { values }] of Object.entries(options)) {
      expect(output).toContain(shell === 'fish' ? `-l ${option} ` : `--${option}`);
      if (values !== undefined) expect(output).toContain((values === 'rules' ? rules : values).join(' '));
    }
  }
});

test('a shell that is not known is said', async () => {
  expect(await offerlane(aFolder(), 'completion', 'tcsh')).toEqual({
    output: '`tcsh` is no shell that is known here; name bash, zsh or fish.',
    status: 2,
  });
});

test.each([
  ['validate', 'format'],
  ['validate', 'fail-on'],
  ['explain', 'format'],
  ['status', 'format'],
  ['diff', 'format'],
])('what completes %s --%s is what the command takes', async (name, option) => {
  const values = table[name]?.options[option]?.values ?? [];
  const { output } = await offerlane(aPublisher(), name, `--${option}=zzz`);
  expect(output).toBe(`--${option} is \`zzz\`; it must be ${listed([...values], 'or')}.`);
});

test('what completes init --type is what it takes', async () => {
  const { output } = await offerlane(aFolder(), 'init', 'contoso-new', '--type=zzz');
  expect(output).toBe(`--type is \`zzz\`; it must be ${listed(commands.init.options.type.values, 'or')}.`);
});

test('the help and the version load neither schemas nor rules', () => {
  const loaded =
    "import { registerHooks } from 'node:module'; registerHooks({ load(url, context, next) { process.stderr.write(url + '\\n'); return next(url, context); } });";
  const hook = `data:text/javascript,${encodeURIComponent(loaded)}`;
  for (const words of [['--help'], ['--version'], ['fix', '--help'], ['help', 'init']]) {
    const { stderr, status } = node(['--import', hook, `${home}/cli/main.ts`, ...words], home);
    expect(status).toBe(0);
    expect(stderr).toContain('cli/commands.ts');
    expect(stderr.split('\n').filter((url) => /zod|js-yaml|src\/rules|schemas\/|cli\/commands\//.test(url))).toEqual(
      [],
    );
  }
});

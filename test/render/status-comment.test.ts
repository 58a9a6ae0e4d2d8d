import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pullStates } from '../../schemas/records.ts';
import type { PullStatus } from '../../src/render/pull-status.ts';
import { statusComment, statusMarker } from '../../src/render/status-comment.ts';
import { endless, hostileStatus } from './hostile-status.ts';
import { anOfferStatus, aPullStatus, at, statuses } from './pull-statuses.ts';
import { hostile } from './samples.ts';

test.each(Object.entries(statuses))('%s', async (name, status) => {
  const comment = statusComment(status);
  expect(statusComment(structuredClone(status))).toBe(comment);
  await expect(comment).toMatchFileSnapshot(`comments/${name.replaceAll(/[ ,]+/g, '-').toLowerCase()}.md`);
});

test('every state is shown', () => {
  const shown = Object.values(statuses).flatMap(({ offers }) => offers.map(({ state }) => state));
  expect(pullStates.filter((state) => !shown.includes(state))).toEqual([]);
});

test('leads to the pictures as customers see them, where the bot can show them', () => {
  const pictures = 'https://bot.example/previews/eyJyIjoi.c2ln-_nYXR1cmU';
  for (const state of ['unstaged', 'stale', 'ready'] as const)
    expect(statusComment(aPullStatus({ offers: [anOfferStatus({ state, pictures })] }))).toContain(
      `[Its pictures as customers see them](${pictures}).`,
    );
});

test('says nothing that time alone makes untrue, and shouts at nobody', () => {
  const ours = Object.values(statuses)
    .map((status) => statusComment(status))
    .join('\n')
    .replaceAll('<!--', '');
  expect(ours).not.toMatch(/!| ago\b|\bminutes left|\btoday|\byesterday|\btomorrow|undefined|NaN|null/);
});

describe('calls a person by name only where one must act', () => {
  const asked = { by: 'mira', how: 'label', head: 'x' } as const;
  test.each(pullStates)('%s', (state) => {
    const comment = statusComment(aPullStatus({ offers: [anOfferStatus({ state, asked })] }));
    expect(comment.includes('@mira')).toBe(['attention', 'stalled', 'notLive', 'ready'].includes(state));
  });

  test.each(['-mira', 'mira-', 'mi--ra', 'mira[bot]', 'fabrikam/team', 'mira @jon', 'm'.repeat(40), ''])(
    'but not %j, which is no login of a person',
    (by) => {
      const offers = [anOfferStatus({ state: 'stalled', asked: { ...asked, by } })];
      expect(statusComment(aPullStatus({ offers }))).not.toMatch(/@[\w-]/);
    },
  );
});

describe('whatever others wrote', () => {
  test('is no marker, markup, mention, reference or address', () => {
    fc.assert(
      fc.property(hostileStatus, (status) => {
        const comment = statusComment(status);
        expect(statusComment(structuredClone(status))).toBe(comment);
        expect(comment.startsWith(`${statusMarker}\n### Marketplace: `)).toBe(true);
        expect(faultsOf(comment, status)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  const marks = (markdown: string) => markdown.match(/\n|\||\]\(|\*\*|`/g);
  test.each(hostile)('%j adds no line, cell or link', (word) => {
    expect(marks(statusComment(said(word)))).toEqual(marks(statusComment(said('x'))));
  });

  test('keeps no secret of an address', () => {
    const address = 'https://fabrikam.example/image.vhd?sv=2024&sig=c2VjcmV0c2VjcmV0';
    expect(statusComment(said(address))).not.toContain('c2VjcmV0');
  });

  test('a report keeps its lines and cannot end its block', () => {
    const report = '# Findings\r\n</pre></details>\n\n````\n<!-- offerlane v1 status -->';
    const comment = statusComment(aPullStatus({ offers: [anOfferStatus({ state: 'attention', report })] }));
    const [, shown = ''] = /<pre>([\s\S]*?)<\/pre>/.exec(comment) ?? [];
    expect(shown.split('\n')).toHaveLength(5);
    expect(shown).not.toContain('<');
  });
});

/** A pull request whose every text is one word. */
function said(word: string): PullStatus {
  const failure = { code: word, message: word, place: { file: word, line: 1, column: 1, endLine: 1, endColumn: 2 } };
  const offers = pullStates.map((state) =>
    anOfferStatus({
      id: word,
      state,
      fit: false,
      errors: 3,
      firstErrors: [failure],
      failures: [failure, failure],
      failedIn: 'certification',
      report: 'x',
      reason: word,
      usually: word,
      touches: [word],
      permanent: [word],
      audience: [word, word],
      asked: { by: `${word} `, how: 'label', head: 'x' },
      steps: [{ state: 'now', name: word, since: at(18, '10:02'), ended: undefined, usual: word }],
    }),
  );
  const line = { at: at(18, '10:02'), text: word };
  return aPullStatus({ offers, earlier: [line, line], note: { ...line, actor: `${word} ` } });
}

/** What in a comment is not of our own making. */
function faultsOf(written: string, { offers, note }: PullStatus): readonly string[] {
  const comment = written.replaceAll(
    /^- \[ \] (.*) <!-- asked [0-9a-f]{8} a\/b [0-9a-f]{16} -->$/gm,
    (_, question: string) => question,
  );
  const logins = [note?.actor, ...offers.map(({ asked }) => asked?.by)].filter((login) => login !== undefined);
  const called = new Set(logins.filter((login) => /^[a-z\d](?:-?[a-z\d])*$/i.test(login)));
  const bare = comment
    .replace(statusMarker, '')
    .replaceAll(/\[([^[\]]*)\]\(https?:\/\/[^()\s]+\)/g, '$1')
    .replaceAll(/<(?:\/?(?:code|details|summary|pre)|details><summary)>/g, ' ');
  const lines = bare.split('\n');
  const tables = [...bare.matchAll(/(?:^\|.*\n?)+/gm)].map(([table]) => table.trimEnd().split('\n'));
  const cells = (line: string) => line.split('|').length;
  const found: readonly (readonly [string, boolean])[] = [
    ['marker', comment.split('<!--').length !== 2],
    ['tag', /[<>]/.test(bare.replaceAll(/^> /gm, ''))],
    ['fold', comment.split('<details>').length !== comment.split('</details>').length],
    ['mention', [...bare.matchAll(/@([\w-]*)/g)].some(([, login = '']) => !called.has(login))],
    ['reference', /#/.test(bare.replaceAll(/^#{3,4} |&#\d+;|behind #\d+/gm, '')) || /GH-\d/i.test(bare)],
    ['address', /:\/\/|www\./i.test(bare)],
    ['table', tables.some(([head = '', ...rows]) => rows.some((row) => cells(row) !== cells(head)))],
    ['table within a line', lines.some((line) => line.includes('|') && !/^\|.*\|$/.test(line))],
    ['unseen', /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u.test(bare.replaceAll(/[\n\u200b]/g, ''))],
    ['markup', /(?<!\*)\*(?!\*)|[_~\\[\]]/.test(bare)],
  ];
  return found.filter(([, wrong]) => wrong).map(([name]) => name);
}

describe('of more than a comment holds', () => {
  const base = anOfferStatus();
  test.each([['x '], ['|'], ['`a`'], ['@a'], ['\u{1f600}'], ['<'], ['\u202e']])('of %j', (word) => {
    const status = endless(base, word, 'https://example.com/docs');
    const comment = statusComment(status);
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment).toContain('### Marketplace: 200 offers');
    for (const { id } of status.offers) expect(comment).toContain(`| <code>${id}</code> |`);
    expect(comment).toMatch(/The details of \d+ offers are left out here/);
    expect(comment).toContain('60 earlier events left out here');
  });

  test('the only offer never loses what is said of it first', () => {
    const status = endless(base, '|', 'https://example.com/docs');
    for (const offer of status.offers.slice(0, pullStates.length)) {
      const comment = statusComment({ ...status, conflict: false, offers: [offer] });
      expect(comment.length).toBeLessThanOrEqual(60_000);
      expect(comment).toContain(`### Marketplace: ${offer.id} `);
      expect(comment).not.toContain('The details of');
    }
  });

  test('names are cut before offers are left out, and those are summed up', () => {
    const offers = Array.from({ length: 3000 }, (_, index) =>
      anOfferStatus({ id: `${index}${'|'.repeat(99)}`, state: 'live' }),
    );
    const comment = statusComment(aPullStatus({ offers }));
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment).toMatch(/Left out above: [\d,]+ offers, \d+ are live\./);
  });

  test('earlier events go first, the newest stay', () => {
    const earlier = Array.from({ length: 300 }, (_, index) => ({
      at: at(18, '10:02') + index,
      text: `Event ${index}`,
    }));
    const comment = statusComment(aPullStatus({ earlier }));
    expect(comment).toContain('Earlier on this pull request (300)');
    expect(comment.indexOf('Event 299')).toBeLessThan(comment.indexOf('Event 298'));
    expect(comment).not.toContain('Event 249.');
    expect(comment).toContain('- 250 before these, left out here.');
  });

  test('then findings, with how many', () => {
    const failures = Array.from({ length: 600 }, (_, index) => ({ code: `${index}`, message: 'm'.repeat(500) }));
    const comment = statusComment(aPullStatus({ offers: [anOfferStatus({ state: 'attention', failures })] }));
    expect(comment.length).toBeLessThanOrEqual(60_000);
    const rows = comment.match(/^\| \d+ \|/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(50);
    expect(comment).toContain(`${600 - rows} findings more, left out here`);
  });

  test('then the details of offers that need nothing', () => {
    const failures = [{ code: '100.1', message: 'Needs work.' }];
    const steps = Array.from({ length: 20 }, () => ({
      state: 'done' as const,
      name: 'Certification: Content validation',
      since: at(18, '10:02'),
      ended: at(18, '10:22'),
      usual: 'a day',
    }));
    const offers = Array.from({ length: 100 }, (_, index) =>
      index < 3
        ? anOfferStatus({ id: `failed-${index}`, state: 'attention', failures })
        : anOfferStatus({ id: `live-${index}`, state: 'live', steps }),
    );
    const comment = statusComment(aPullStatus({ offers }));
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment.match(/^#### /gm)).toHaveLength(3);
    expect(comment).toContain('The details of 97 offers are left out here');
  });
});

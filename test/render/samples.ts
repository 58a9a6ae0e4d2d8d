/** Judgements to render. */
import type { Finding } from '../../schemas/finding.ts';
import type { JudgedOffer, Judgement } from '../../schemas/judgement.ts';

export const titles = new Map([['shape/limit', 'Texts, lists and numbers keep to their limits']]);

export function anOffer(own: Partial<JudgedOffer> = {}): JudgedOffer {
  return {
    id: 'fabrikam-gateway',
    path: 'offers/fabrikam-gateway',
    type: 'virtual-machine',
    digest: '1:00',
    pages: { setup: 'Complete', listing: 'Complete', plans: 'Complete' },
    fit: true,
    change: undefined,
    cost: undefined,
    permanent: [],
    checklist: [],
    ...own,
  };
}

export function aFinding(own: Partial<Finding> = {}): Finding {
  return {
    rule: 'shape/limit',
    severity: 'error',
    offer: 'fabrikam-gateway',
    page: 'listing',
    path: ['listing', 'en-us', 'title'],
    file: 'offers/fabrikam-gateway/offer.yml',
    line: 14,
    column: 12,
    endLine: 14,
    endColumn: 40,
    message: '`title` has 60 characters; at most 50 are taken.',
    ...own,
  };
}

export function aJudgement(own: Partial<Judgement> = {}): Judgement {
  return {
    offers: [anOffer()],
    findings: [],
    waived: [],
    unchanged: 0,
    removed: [],
    against: undefined,
    failOn: undefined,
    ...own,
  };
}

/** A judgement as a pull request brings it: an offer with an error and a notice, another that is ready, one removed. */
export const aPullRequest = aJudgement({
  offers: [
    anOffer({
      pages: { setup: 'Complete', listing: 'Incomplete', plans: 'Not started' },
      fit: false,
      change: {
        against: 'commit 8c1d0aa',
        new: false,
        class: 'marketing',
        changes: [{ path: ['listing'], kind: 'changed', class: 'marketing' }],
      },
      cost: { certification: 'skipped', usually: 'about 3 hours, up to 26 hours', touches: [] },
    }),
    anOffer({
      id: 'fabrikam-insights',
      path: 'offers/fabrikam-insights',
      type: 'software-as-a-service',
      change: {
        against: 'commit 8c1d0aa',
        new: false,
        class: 'technical',
        changes: [{ path: ['plans', 'premium'], kind: 'added', class: 'technical' }],
      },
      cost: {
        certification: 'full',
        usually: 'about 9 hours',
        touches: ['customers can buy `premium` as well', 'customer leads go another way'],
      },
      checklist: [
        {
          id: 'listing/name-accurate',
          question: 'Does the title describe the offer accurately?',
          stage: 'review',
          policy: '100.1.1',
          hash: '0123456789abcdef',
        },
        {
          id: 'check/after-live',
          question: 'Have the customer scenarios been tested in production?',
          stage: 'live',
          policy: undefined,
          hash: 'fedcba9876543210',
        },
      ],
      permanent: [
        { path: ['plans', 'premium'], says: 'its ID', rule: 'plan/id-immutable' },
        { path: ['plans', 'premium', 'audience'], says: 'that it is public', rule: undefined },
      ],
    }),
  ],
  findings: [
    aFinding(),
    aFinding({ severity: 'notice', line: 9, column: 3, file: 'offers/fabrikam-gateway/plans/standard.yml' }),
  ],
  unchanged: 3,
  removed: ['fabrikam-old'],
  against: 'commit 8c1d0aa',
});

/** What a hostile pull request may name a folder, a file or a value. */
export const hostile = [
  '::error::taken over',
  '##[add-mask]x',
  'a | b | c',
  '`code` ``more``',
  '<script>alert(1)</script><img src=x onerror=y>',
  '@octocat and @org/team, see #123 and org/repo#4 or GH-5',
  '[link](https://evil.example) ![picture](https://evil.example/x.png) <https://evil.example>',
  'www.evil.example https://evil.example mail@evil.example',
  '**bold** __bold__ ~~gone~~ $math$ :tada: # heading',
  'two\r\nlines\nand\u2028more\u2029and\u0085more',
  '\u202egnp.ogol\u202c \u2066x\u2069 \u200f \u0000\u001b[31m\u0007',
  '%0A::error::x %25 a,b:c',
  '&lt;b&gt; &#64;octocat \\| \\` \\',
  'lone \ud800 surrogate',
] as const;

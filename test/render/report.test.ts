import { expect, test } from 'vitest';
import { Report } from '../../schemas/report.ts';
import { json } from '../../src/render/report.ts';
import { aFinding, aJudgement, anOffer, aPullRequest, hostile } from './samples.ts';

test('is a report as its schema says', () => {
  expect(JSON.parse(json([aPullRequest]))).toEqual(Report.parse(JSON.parse(json([aPullRequest]))));
  expect(JSON.parse(json([aPullRequest]))).toMatchInlineSnapshot(`
    {
      "findings": [
        {
          "column": 12,
          "docs": "https://github.com/offerlane/offerlane/blob/v0.1.0/docs/rules/shape/limit.md",
          "endColumn": 40,
          "endLine": 14,
          "file": "offers/fabrikam-gateway/offer.yml",
          "line": 14,
          "message": "\`title\` has 60 characters; at most 50 are taken.",
          "path": "/listing/en-us/title",
          "rule": "shape/limit",
          "severity": "error",
        },
        {
          "column": 3,
          "docs": "https://github.com/offerlane/offerlane/blob/v0.1.0/docs/rules/shape/limit.md",
          "endColumn": 40,
          "endLine": 14,
          "file": "offers/fabrikam-gateway/plans/standard.yml",
          "line": 9,
          "message": "\`title\` has 60 characters; at most 50 are taken.",
          "path": "/listing/en-us/title",
          "rule": "shape/limit",
          "severity": "notice",
        },
      ],
      "offers": [
        {
          "change": {
            "against": "commit 8c1d0aa",
            "changes": [
              {
                "class": "marketing",
                "kind": "changed",
                "path": "/listing",
              },
            ],
            "class": "marketing",
            "new": false,
          },
          "checklist": [],
          "cost": {
            "certification": "skipped",
            "touches": [],
            "usually": "about 3 hours, up to 26 hours",
          },
          "digest": "1:00",
          "fit": false,
          "id": "fabrikam-gateway",
          "pages": {
            "listing": "Incomplete",
            "plans": "Not started",
            "setup": "Complete",
          },
          "path": "offers/fabrikam-gateway",
          "permanent": [],
          "type": "virtual-machine",
        },
        {
          "change": {
            "against": "commit 8c1d0aa",
            "changes": [
              {
                "class": "technical",
                "kind": "added",
                "path": "/plans/premium",
              },
            ],
            "class": "technical",
            "new": false,
          },
          "checklist": [
            {
              "hash": "0123456789abcdef",
              "id": "listing/name-accurate",
              "policy": "100.1.1",
              "question": "Does the title describe the offer accurately?",
              "stage": "review",
            },
            {
              "hash": "fedcba9876543210",
              "id": "check/after-live",
              "question": "Have the customer scenarios been tested in production?",
              "stage": "live",
            },
          ],
          "cost": {
            "certification": "full",
            "touches": [
              "customers can buy \`premium\` as well",
              "customer leads go another way",
            ],
            "usually": "about 9 hours",
          },
          "digest": "1:00",
          "fit": true,
          "id": "fabrikam-insights",
          "pages": {
            "listing": "Complete",
            "plans": "Complete",
            "setup": "Complete",
          },
          "path": "offers/fabrikam-insights",
          "permanent": [
            {
              "path": "/plans/premium",
              "rule": "plan/id-immutable",
              "says": "its ID",
            },
            {
              "path": "/plans/premium/audience",
              "says": "that it is public",
            },
          ],
          "type": "software-as-a-service",
        },
      ],
      "removed": [
        "fabrikam-old",
      ],
      "unchanged": 3,
      "version": 1,
      "waived": [],
    }
  `);
});

test('points into the offer by RFC 6901', () => {
  const findings = [aFinding({ path: ['plans', 'a/b~c', 'markets', 0] }), aFinding({ path: [] })];
  const paths = Report.parse(JSON.parse(json([aJudgement({ findings })]))).findings.map(({ path }) => path);
  expect(paths).toEqual(['/plans/a~1b~0c/markets/0', '']);
});

test('joins the findings of several publishers', () => {
  const joined = Report.parse(JSON.parse(json([aJudgement({ unchanged: 1 }), aPullRequest])));
  expect(joined.offers).toHaveLength(3);
  expect(joined.unchanged).toBe(4);
});

test.each(hostile)('carries %j as it is, and no command', (name) => {
  const written = json([aJudgement({ offers: [anOffer({ id: name })], findings: [aFinding({ message: name })] })]);
  expect(written).not.toMatch(/##\[|^\s*::/m);
  const { offers, findings } = Report.parse(JSON.parse(written));
  expect([offers[0]?.id, findings[0]?.message]).toEqual([name, name]);
});

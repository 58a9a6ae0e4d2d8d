/** What is held against a publication: by the rules of this house on its content, and by the account on its publisher. */
import type { Finding } from '../../schemas/finding.ts';
import { keyed } from '../ingestion/keyed.ts';
import { resourceAt } from '../ingestion/resource-at.ts';
import { judgeOffer } from '../rules/judge.ts';
import { registry } from '../rules/registry.ts';
import type { PolicyFailure, PublicationRequest } from './publication.ts';
import { type PublishedOffer, publishedOffer } from './published-offer.ts';

/** What the steps of a publication look at. */
export interface Judged {
  /** Pages that are not Complete: nothing is published before they are (seed 003, Review and publish). */
  readonly validation: readonly PolicyFailure[];
  readonly eligibility: readonly PolicyFailure[];
  readonly content: readonly PolicyFailure[];
  readonly technical: readonly PolicyFailure[];
  /** What a reviewer would mention, and pass. */
  readonly notes: readonly PolicyFailure[];
  /** How many rules looked at it. */
  readonly rules: number;
}

const nothing: Judged = { validation: [], eligibility: [], content: [], technical: [], notes: [], rules: 0 };

/** Rules that ask whether pages are filled as the API takes them, rather than whether what is on them is right. */
const formal = new Set(
  registry.filter(({ id, scope }) => scope === 'form' || id.startsWith('flow/')).map(({ id }) => id),
);
const technical = ['vm', 'saas', 'container'];

/** Warnings about what the API has no field for: no tree that is published could heed them. */
const unheard = ['audience/kind-declared', 'vm/locked-down-notes'];

/** What of a test drive is set up in Partner Center: the API has no field for it, so that no tree says it. */
const inPortal = ({ path: [block, part] }: Finding) =>
  block === 'testDrive' && (part === 'listing' || part === 'technicalConfiguration');

/** What is there to be said of a tree that is to be published. Of products of types that are not modelled there is nothing. */
export function judged(request: PublicationRequest): Judged {
  const offer = publishedOffer(request.tree, request);
  if (offer === undefined) return nothing;
  const live = request.live && publishedOffer(request.live, request);
  const before = live && { source: live.source, name: 'what is live' };
  const findings = judgeOffer(offer.source, before, registry, offer.facts).filter((finding) => !inPortal(finding));
  const ids = new Map(keyed(request.tree.resources).map(({ key, resource }) => [key, resource.id]));
  const told = (all: readonly Finding[]) => all.map((finding) => failure(finding, offer, ids));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const certified = errors.filter(({ rule }) => !formal.has(rule));
  return {
    validation: told(errors.filter(({ rule }) => formal.has(rule))),
    eligibility: eligibility(request, offer),
    content: told(certified.filter(({ rule }) => !technical.includes(familyOf(rule)))),
    technical: told(certified.filter(({ rule }) => technical.includes(familyOf(rule)))),
    notes: told(findings.filter(({ severity, rule }) => severity === 'warning' && !unheard.includes(rule))),
    rules: registry.filter((rule) => !('appliesTo' in rule) || rule.appliesTo.includes(offer.source.type)).length,
  };
}

const familyOf = (rule: string) => rule.split('/')[0] ?? '';
const policies = new Map(registry.map(({ id, policy }) => [id, policy]));

function failure(
  { rule, path, message }: Finding,
  { compiled }: PublishedOffer,
  ids: ReadonlyMap<string, string | undefined>,
): PolicyFailure {
  const key = resourceAt(compiled, path)?.key ?? 'product';
  return { policy: policies.get(rule), note: message, resource: ids.get(key) };
}

/** Virtual machines are published by Microsoft Azure Certified partners (seed 002, its checklist; policy 200.2, Business Requirements). */
function eligibility({ account, tree }: PublicationRequest, { source }: PublishedOffer): readonly PolicyFailure[] {
  if (account.certifiedPartner || source.type === 'software-as-a-service') return [];
  const note = 'The publisher is not a Microsoft Azure Certified partner.';
  return [{ policy: '200.2', note, resource: tree.root }];
}

/** A judgement for a terminal. */
import type { Finding } from '../../schemas/finding.ts';
import type { JudgedOffer, Judgement } from '../../schemas/judgement.ts';
import { pages, pageTitles, severities } from '../../schemas/words.ts';
import { listed } from '../source/text.ts';
import { counted, many, pageWorth } from './counts.ts';
import { plain } from './plain.ts';
import { staged, touching } from './staged.ts';

/** What was found in each publisher's folder; ends with a line break. */
export function text(judgements: readonly Judgement[]): string {
  const findings = judgements.flatMap((judgement) => judgement.findings);
  const blocks = [judgements.flatMap(verdicts), ...byFile(findings), [closing(judgements, findings)]];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function verdicts({ offers, findings, removed, against }: Judgement): readonly string[] {
  const byOffer = Map.groupBy(findings, ({ offer }) => offer);
  const told = offers.flatMap((offer) => {
    const change = staged(offer);
    const line = `${plain(offer.id)} ${verdict(offer, byOffer.get(offer.id) ?? [])}.`;
    const touches = touching(offer.cost?.touches ?? []);
    const also = touches === '' ? [] : [`  ${plain(touches)}`];
    return offer.fit && change !== undefined ? [line, `  If staged, it ${change}.`, ...also] : [line];
  });
  const gone = removed.map((id) => `${plain(id)} has no folder any more; it is still sold.`);
  const none = against !== undefined && offers.length === 0 ? [`No offer differs from ${against}.`] : [];
  return [...told, ...gone, ...none];
}

function verdict(offer: JudgedOffer, own: readonly Finding[]): string {
  const { fit, pages: statuses } = offer;
  const count = Object.keys(statuses).length;
  if (fit) return `is fit to stage: all ${many(count, 'page')} are Complete`;
  const wanting = pages.filter((page) => (statuses[page] ?? 'Complete') !== 'Complete');
  const said = wanting.map((page) => `${pageTitles[page]} is ${pageWorth(offer, page, own)}`);
  return `is not fit to stage: ${listed(said.length > 0 ? said : [counted(own)])}`;
}

function byFile(findings: readonly Finding[]): readonly (readonly string[])[] {
  const widest = (words: readonly string[]) => Math.max(0, ...words.map((word) => word.length));
  const severityWidth = widest(severities);
  const files = Map.groupBy(findings, ({ file }) => file);
  return [...files.values()].map((own) => {
    const lines = own.map(({ file, line, column, ...rest }) => ({ ...rest, at: `${plain(file)}:${line}:${column}` }));
    const atWidth = widest(lines.map(({ at }) => at));
    const ruleWidth = widest(lines.map(({ rule }) => rule));
    return lines.map(({ at, severity, rule, message }) =>
      [at.padEnd(atWidth), severity.padEnd(severityWidth), rule.padEnd(ruleWidth), plain(message)].join('  '),
    );
  });
}

function closing(judgements: readonly Judgement[], findings: readonly Finding[]): string {
  const offers = judgements.flatMap((judgement) => judgement.offers);
  const unchanged = judgements.reduce((sum, judgement) => sum + judgement.unchanged, 0);
  const fit = offers.filter((offer) => offer.fit).length;
  const told = [
    ...(offers.length > 0 ? [many(offers.length, 'offer'), `${fit} fit to stage`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
  ];
  const waived = judgements.reduce((sum, judgement) => sum + judgement.waived.length, 0);
  const found = [counted(findings) || 'no findings', ...(waived > 0 ? [`${waived} waived`] : [])].join(', ');
  return [...(told.length > 0 ? [told.join(', ')] : []), found].join('; ');
}

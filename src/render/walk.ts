/** A walk through the marketplace for a terminal. */
import type { Place } from '../../schemas/finding.ts';
import type { ChangeClass } from '../../schemas/words.ts';
import { many } from './counts.ts';
import { plain } from './plain.ts';
import { months } from './utc.ts';

/** What happens, as a line. Times are UTC. */
export interface StepNews {
  readonly phase: string;
  readonly name: string;
  readonly state: string;
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** Milliseconds, where it has ended. */
  readonly took: number | undefined;
}

const classes: Readonly<Record<ChangeClass, string>> = {
  technical: 'technical changes',
  commercial: 'commercial changes',
  audience: 'audience changes only',
  marketing: 'marketing changes only',
  none: 'changes that customers do not see',
};

export function writingLine(resources: number, change: ChangeClass): string {
  return `Writing ${many(resources, 'resource')} into the draft: ${classes[change]}.`;
}

const targets = { preview: 'preview', live: 'live', 'stop-sell': 'the end of its sale' } as const;

export function askedLine(target: keyof typeof targets, job: string | undefined): string {
  return `Asked for ${targets[target]}${job === undefined ? '' : `; job ${plain(job)}`}.`;
}

/** `Nov 18 10:17  done  Certification: Content validation (4 h 2 min)`. */
export function stepLine({ phase, name, start, end, took }: StepNews): string {
  const title = phase === name || phase === '' ? name : `${phase}: ${name}`;
  const lasted = took === undefined ? '' : ` (${duration(took)})`;
  return `${moment(end ?? start)}  ${end === undefined ? 'now ' : 'done'}  ${plain(title)}${lasted}`;
}

/** An error at its place, as findings are told. */
export function errorLine(place: Place | undefined, code: string, message: string): string {
  const at = place === undefined ? '' : `${plain(place.file)}:${place.line}:${place.column}  `;
  return `${at}${plain(code)}  ${plain(message)}`;
}

/** `Nov 18 10:17`, of a time as the API writes it, UTC. */
export function moment(time: string | undefined): string {
  const [, month = '', day = '', clock = ''] = /^\d{4}-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(time ?? '') ?? [];
  return month === '' ? '            ' : `${months[Number(month) - 1]} ${day} ${clock}`;
}

/** `6 min`, `4 h 2 min`, `1 d 3 h`, of milliseconds. */
export function duration(milliseconds: number): string {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
  if (hours > 0) return rest > 0 ? `${hours} h ${rest} min` : `${hours} h`;
  return `${rest} min`;
}

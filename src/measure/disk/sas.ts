/** What a shared access signature says of itself (Partner Center documentation, azure-vm-get-sas-uri). Its signature is in no fact. */

export interface SasFacts {
  /** Parameters that must be there and are not: sv, sr, sp, st, se, sig. */
  readonly missing: readonly string[];
  /** `container`, `blob` or what else `sr` says. */
  readonly level: string;
  /** The letters of `sp`. */
  readonly permissions: string;
  /** As they are written; what is no full date and time in UTC is told by `starts` and `ends` being undefined. */
  readonly start: string | undefined;
  readonly expiry: string | undefined;
  /** In milliseconds since 1970. */
  readonly starts: number | undefined;
  readonly ends: number | undefined;
  /** `sig` is the Base64 of 32 bytes. */
  readonly signed: boolean;
  /** It holds from some addresses only, or by a policy that is kept elsewhere. */
  readonly restricted: readonly ('sip' | 'si')[];
  /** When it was looked at, in milliseconds since 1970. */
  readonly asOf: number;
}

const required = ['sv', 'sr', 'sp', 'st', 'se', 'sig'];
const levels: Readonly<Record<string, string>> = { c: 'container', b: 'blob' };
const fullTime = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,7})?)?Z$/;

/** The facts of a token, the query of a signed address with or without its question mark. */
export function sasFacts(token: string, asOf: number): SasFacts {
  const query = new URLSearchParams(token.trim().replace(/^[^?]*\?/, ''));
  const value = (name: string) => query.get(name) ?? undefined;
  const [start, expiry] = [value('st'), value('se')];
  return {
    missing: required.filter((name) => !value(name)),
    level: levels[value('sr') ?? ''] ?? clean(value('sr') ?? ''),
    permissions: clean(value('sp') ?? ''),
    start: start && clean(start),
    expiry: expiry && clean(expiry),
    starts: time(start),
    ends: time(expiry),
    signed: /^[A-Za-z0-9+/]{43}=$/.test((value('sig') ?? '').replaceAll(' ', '+')),
    restricted: (['sip', 'si'] as const).filter((name) => value(name) !== undefined),
    asOf,
  };
}

function time(text: string | undefined): number | undefined {
  const parts = fullTime
    .exec(text ?? '')
    ?.slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return undefined;
  return (((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000;
}

/** Since 1970, in the Gregorian calendar: years begin in March, so that the day of leap years is their last. */
function days(year: number, month: number, day: number): number {
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * m + 2) / 5) + day - 719_469;
}

/** What may be told: letters, figures and what dates are written with. */
const clean = (text: string) => text.replace(/[^A-Za-z0-9:.+-]/g, '?').slice(0, 40);

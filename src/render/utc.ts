/** Times in UTC, without a clock: as milliseconds since 1970, as the API writes them, and as a person reads them. */

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `Nov 18 10:17`, of milliseconds since 1970; the empty string for what is no time. */
export function utc(time: number): string {
  if (!Number.isFinite(time)) return '';
  const rest = time - Math.floor(time / day) * day;
  const clock = [rest / hour, (rest % hour) / minute].map((part) => `${Math.floor(part)}`.padStart(2, '0'));
  return `${date(Math.floor(time / day))} ${clock.join(':')}`;
}

/** The milliseconds since 1970 of a time in ISO 8601; undefined for what is none. */
export function instant(time: string | undefined): number | undefined {
  const found = iso.exec(time ?? '');
  if (found === null) return undefined;
  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1, 7).map((part) => +part);
  const [fraction = '', sign = '', offsetHours = '0', offsetMinutes = '0'] = found.slice(7).map((part) => part ?? '');
  const offset = (sign === '-' ? -1 : 1) * (+offsetHours * hour + +offsetMinutes * minute);
  const clock = hours * hour + minutes * minute + seconds * 1000 + Math.floor(+`0${fraction}` * 1000);
  return days(year, month, date) * day + clock - offset;
}

const iso = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?(?:Z|([+-])(\d\d):?(\d\d))?$/;

// Years are counted from March, so that the day that some of them lack is their last, and in eras of 400 years, which are all of
// one length (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
const era = 146_097;
const fromEra = 719_468;

/** The days since 1970 of a date. */
function days(year: number, month: number, date: number): number {
  const own = month > 2 ? year : year - 1;
  const ofEra = own - Math.floor(own / 400) * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const inEra = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return Math.floor(own / 400) * era + inEra - fromEra;
}

/** `Nov 18`, of days since 1970. */
function date(since: number): string {
  const inEra = since + fromEra - Math.floor((since + fromEra) / era) * era;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const ofYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  return `${months[(month + 2) % 12]} ${ofYear - Math.floor((153 * month + 2) / 5) + 1}`;
}

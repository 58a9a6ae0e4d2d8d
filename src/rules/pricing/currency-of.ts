/**
 * What customers are charged in, for the markets that are not charged in US dollars. China is charged in nothing.
 * Source: Partner Center, "Geographic availability and currency support" (2020).
 */
const markets: Readonly<Record<string, string>> = {
  aud: 'au fj',
  brl: 'br',
  cad: 'ca',
  chf: 'ch',
  dkk: 'dk fo',
  eur: 'ad at be bg hr cy cz ee fi fr de gr hu is ie it lv li lt lu mt mc nl pl pt ro sk si es va',
  gbp: 'gb',
  inr: 'in',
  jpy: 'jp',
  krw: 'kr',
  nok: 'no',
  nzd: 'nz',
  rub: 'ru',
  sek: 'se',
  twd: 'tw',
};

const currencies: ReadonlyMap<string, string> = new Map(
  Object.entries(markets).flatMap(([currency, those]) => those.split(' ').map((market) => [market, currency])),
);

/** The currency that a market is priced in; undefined for China, where nothing is. */
export function currencyOf(market: string): string | undefined {
  return market === 'cn' ? undefined : (currencies.get(market) ?? 'usd');
}

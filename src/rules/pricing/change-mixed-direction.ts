import { changeRule } from '../rule.ts';
import { priceChanges } from './subscription-prices.ts';

export const changeMixedDirection = changeRule({
  id: 'pricing/change-mixed-direction',
  title: 'The prices of one plan go one way at a time',
  policy: '100.4',
  severity: 'error',
  kind: 'change',
  scope: 'change',
  appliesTo: ['software-as-a-service'],
  reads: ['/plans/*/pricing/recurrentPrice'],
  sources: [
    { name: 'Partner Center documentation, price-changes', quote: 'Price increase and decrease on the same plan' },
  ],
  why: 'An increase is announced for ninety days and a decrease holds next month; the marketplace takes one or the other.',
  fix: 'Change the prices that fall first, and those that rise once that is live.',
  check(change) {
    const byPlan = Map.groupBy(priceChanges(change), ({ plan }) => plan);
    return [...byPlan.values()].flatMap((own) => {
      const [first] = own;
      const other = own.find(({ was, is }) => first !== undefined && is > was !== first.is > first.was);
      if (other === undefined || own.some(({ was }) => was === 0)) return [];
      const way = other.is > other.was ? 'rises' : 'falls';
      const message = `This price ${way} from ${other.was} to ${other.is} while another of the plan ${way === 'rises' ? 'falls' : 'rises'}; change one, and the other once that is live.`;
      return [{ path: other.path, message }];
    });
  },
});

import { offerTypes } from '../../../schemas/words.ts';
import { changeRule } from '../rule.ts';

export const changeNeedsRepublish = changeRule({
  id: 'audience/change-needs-republish',
  title: 'A new preview audience sees the offer once it is published again',
  severity: 'notice',
  kind: 'change',
  scope: 'change',
  appliesTo: offerTypes,
  reads: ['/previewAudiences'],
  sources: [{ name: 'Partner Center documentation, azure-vm-create-preview', quote: 'IMPORTANT' }],
  why: 'The marketplace reads the audience when it makes the preview, not before.',
  fix: 'Stage the offer; where nothing else changed, the audience alone is synced.',
  check({ before, after }) {
    const was = new Set((before.offer.previewAudiences ?? []).flatMap(identity));
    const is = (after.offer.previewAudiences ?? []).flatMap(identity);
    if (before.offer.previewAudiences === undefined || (is.length === was.size && is.every((one) => was.has(one))))
      return [];
    const message = 'The preview audience changes; it holds once the offer is staged.';
    return [{ path: ['previewAudiences'], part: 'key', message }];
  },
});

/** What tells an entry of an audience from others: its subscription or its address. */
const identity = (one: { readonly id?: string | undefined } | { readonly email?: string | undefined } | undefined) =>
  (one !== undefined && 'id' in one ? one.id : one !== undefined && 'email' in one ? one.email : undefined) ?? [];

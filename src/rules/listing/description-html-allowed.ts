import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { htmlTags } from './html-tags.ts';
import { markedUp } from './marked-up.ts';

export const descriptionHtmlAllowed = offerRule({
  id: 'listing/description-html-allowed',
  title: 'Descriptions have only the markup that the marketplace shows',
  policy: '100.1.3',
  severity: 'error',
  kind: 'schema',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/description', '/plans/*/listing/en-us/description'],
  sources: [
    {
      name: 'Guide to push your offer to staging (2016)',
      quote: 'The allowed HTML tags are h1, h2, h3, h4, h5, p, ol, ul, li, a[target|href], strong, em, b, i.',
    },
    { name: 'Partner Center documentation, long-description' },
  ],
  why: 'Other tags and attributes are taken out or shown as text, and certification sends the offer back. A `div` is let through, for offers that the API gives out have it.',
  fix: 'Take the tag out, or say it with a heading, a paragraph or a list.',
  check(subject) {
    return markedUp(subject).flatMap(({ path, text }) => {
      const told = new Set<string>();
      return htmlTags(text).flatMap(({ name, kind, attributes, span }) => {
        const others = attributes.filter((key) => !(allowed.get(name) ?? attributes).includes(key));
        const wrong = allowed.has(name) ? others.map((key) => `\`${key}\` of \`<${name}>\``) : [`\`<${name}>\``];
        const fresh = kind === 'close' ? [] : wrong.filter((one) => !told.has(one));
        for (const one of fresh) told.add(one);
        const [first] = fresh;
        if (first === undefined) return [];
        const message = `${first} is not shown by the marketplace; take it out. It shows ${shownTags}.`;
        return [{ path, within: span, message }];
      });
    });
  },
});

const plain = ['b', 'br', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'i', 'li', 'ol', 'p', 'strong', 'ul', 'div'];
const allowed = new Map<string, readonly string[]>([
  ...plain.map((name) => [name, []] as const),
  ['a', ['href', 'target']],
]);
const shownTags = 'a[href|target], b, br, em, h1 to h6, i, li, ol, p, strong and ul';

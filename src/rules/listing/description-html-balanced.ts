import { offerTypes } from '../../../schemas/words.ts';
import { offerRule } from '../rule.ts';
import { htmlTags, type Tag } from './html-tags.ts';
import { markedUp } from './marked-up.ts';

export const descriptionHtmlBalanced = offerRule({
  id: 'listing/description-html-balanced',
  title: 'What is opened in the markup of a description is closed',
  policy: '100.1.3',
  severity: 'warning',
  kind: 'schema',
  scope: 'offer',
  appliesTo: offerTypes,
  reads: ['/listing/en-us/description', '/plans/*/listing/en-us/description'],
  sources: [
    {
      name: 'Partner Center documentation, long-description',
      quote: 'Most tags require both an opening and closing component',
    },
  ],
  why: 'A heading or list that is never closed makes all that follows a heading or list.',
  fix: 'Write the closing tag, or take the lonely one out.',
  check(subject) {
    return markedUp(subject).flatMap(({ path, text }) =>
      unbalanced(htmlTags(text)).map(({ name, kind, span }) => {
        const has = kind === 'open' ? 'is never closed' : 'closes nothing';
        const message = `\`<${kind === 'open' ? '' : '/'}${name}>\` ${has}; ${kind === 'open' ? `write \`</${name}>\`` : 'take it out'}.`;
        return { path, within: span, message };
      }),
    );
  },
});

/** Tags without their other half: of two that cross, the one that was opened last. */
function unbalanced(tags: readonly Tag[]): readonly Tag[] {
  const open: Tag[] = [];
  const lonely: Tag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(tag);
    if (tag.kind !== 'close') continue;
    const opened = open.findLastIndex(({ name }) => name === tag.name);
    if (opened === -1) lonely.push(tag);
    else lonely.push(...open.splice(opened).slice(1));
  }
  return [...lonely, ...open];
}

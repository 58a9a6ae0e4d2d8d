import { expect, test } from 'vitest';
import { classAt } from '../../src/source/class-at.ts';

const offer = {
  type: 'virtual-machine',
  plans: { standard: { pricing: { licenseModel: 'byol' }, privateAudiences: [{ type: 'tenant' }] } },
};

test.each([
  [['alias'], 'none'],
  [['listing', 'en-us', 'title'], 'marketing'],
  [['previewAudiences', 0, 'id'], 'audience'],
  [['plans', 'standard', 'pricing', 'licenseModel'], 'commercial'],
  [['plans', 'standard', 'privateAudiences', 0, 'id'], 'audience'],
  [['plans', 'standard', 'technicalConfiguration', 'skus'], 'technical'],
  [['api', 'property', 'newThing'], 'technical'],
  [['what', 'no', 'one', 'knows'], 'technical'],
  [['constructor'], 'technical'],
  [[], 'technical'],
])('a change at %j is %s', (path, expected) => {
  expect(classAt('virtual-machine', offer, path)).toBe(expected);
});

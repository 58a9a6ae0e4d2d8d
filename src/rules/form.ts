/** What is said of faults of form: of files, references and shapes. The source room finds them; here they have their texts. */
import type { RuleText, SchemaRule } from './rule.ts';

function form(id: string, title: string, why: string, fix: string): SchemaRule {
  const text: Pick<RuleText, 'severity' | 'sources'> = {
    severity: 'error',
    sources: [{ name: 'the form of offers in YAML' }],
  };
  return { id, title, why, fix, ...text, kind: 'schema', scope: 'form' };
}

export const formRules: readonly SchemaRule[] = [
  form(
    'source/yaml',
    'Files are YAML, one document each',
    'Nothing in a file can be judged or published until it can be read.',
    'Mend the line. Most often a quote, a bracket, a colon or a space is missing.',
  ),
  form(
    'source/encoding',
    'Files are UTF-8 text',
    'Other encodings turn letters into others on their way to the marketplace.',
    'Save the file as UTF-8.',
  ),
  form(
    'source/limit',
    'Files keep to the limits of what is read',
    'Limits keep one file from costing a run all its time or memory.',
    'Make the file smaller, or write out some of its anchors.',
  ),
  form(
    'source/file-missing',
    'Every file that an offer names is in its folder',
    'The marketplace receives the file, so it must be there.',
    'Add the file, or correct the path. Paths start at the folder of the offer, and their letters are upper or lower case as in the name.',
  ),
  form(
    'source/file-outside',
    'An offer reads nothing outside its folder',
    'An offer is whole in its folder, so that its digest says all of it and no pull request can publish a file from elsewhere.',
    'Copy the file into the folder of the offer and name it from there.',
  ),
  form(
    'source/file-kind',
    'Files are plain files',
    'Links and Git LFS pointers are not the content that customers would see.',
    'Put the file itself there; with Git LFS, check out with `lfs: true`.',
  ),
  form(
    'source/file-unused',
    'Every YAML file in the folder of an offer is read',
    'A plan in a file of another name would silently not be published.',
    'Rename it to `plans/<plan-id>.yml`, or move it out of the folder.',
  ),
  form(
    'source/secret-by-reference',
    'Secrets stand by name',
    'What is in a repository is read by everyone who can read the repository, for as long as its history lasts.',
    'Give the secret a name, write `{ secret: name }`, and have the operator bind it. If a value was pushed, replace it where it is used.',
  ),
  form(
    'shape/unknown-key',
    'Every key is a field',
    'A key that no one reads is most often a field that is spelt wrong or indented wrong, and would silently not be published.',
    'Correct its spelling or its place. What the API has and Offerlane does not model stands under `api`.',
  ),
  form(
    'shape/missing-key',
    'What is required is there',
    'The marketplace refuses an offer without it.',
    'Add the key. docs/offer.md describes each field.',
  ),
  form(
    'shape/type',
    'Every value is of its kind',
    'Text, numbers, lists and mappings cannot stand for each other.',
    'Write the value as the message says. Put text that looks like a number in quotes.',
  ),
  form(
    'shape/choice',
    'A value that is one of a few is one of them',
    'The marketplace knows no others.',
    'Take one of those that the message names.',
  ),
  form(
    'shape/limit',
    'Texts, lists and numbers keep to their limits',
    'The marketplace refuses what is longer, shorter, more or less.',
    'Keep to the limit that the message names.',
  ),
  form(
    'shape/format',
    'A value with a format is written in it',
    'The marketplace refuses other spellings.',
    'Write it as the message says.',
  ),
  form(
    'shape/duplicate',
    'Items of a list that must differ do',
    'Two items with the same identity contradict each other, or one of them does nothing.',
    'Keep one of them.',
  ),
];

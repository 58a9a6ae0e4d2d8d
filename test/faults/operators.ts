/** Every way in which a fault is put into an offer. */
import type { Operator } from './fault.ts';
import { changeOperators } from './operators/changes.ts';
import { encodingOperators } from './operators/encoding.ts';
import { folderOperators } from './operators/folders.ts';
import { identityOperators } from './operators/identities.ts';
import { indentationOperators } from './operators/indentation.ts';
import { keyOperators } from './operators/keys.ts';
import { limitOperators } from './operators/limits.ts';
import { meaningOperators } from './operators/meaning.ts';
import { pictureOperators } from './operators/pictures.ts';
import { referenceOperators } from './operators/references.ts';
import { syntaxOperators } from './operators/syntax.ts';
import { typeOperators } from './operators/types.ts';
import { wordOperators } from './operators/words.ts';

export const operators: readonly Operator[] = [
  ...keyOperators,
  ...typeOperators,
  ...limitOperators,
  ...wordOperators,
  ...identityOperators,
  ...syntaxOperators,
  ...indentationOperators,
  ...encodingOperators,
  ...referenceOperators,
  ...pictureOperators,
  ...folderOperators,
  ...meaningOperators,
  ...changeOperators,
];

/** Every way in which an offer is edited and stays right. */
import { contentEdits } from './edits/content.ts';
import type { Edit } from './edits/edit.ts';
import { fileEdits } from './edits/files.ts';
import { layoutEdits } from './edits/layout.ts';
import { orderEdits } from './edits/order.ts';
import { spellingEdits } from './edits/spelling.ts';

export const edits: readonly Edit[] = [...layoutEdits, ...spellingEdits, ...orderEdits, ...fileEdits, ...contentEdits];

import { describe } from 'vitest';
import { storeContract } from './contract.ts';
import { stores } from './stores.ts';

describe('a store in a folder', () => storeContract(stores.pglite));

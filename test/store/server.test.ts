import { describe } from 'vitest';
import { storeContract } from './contract.ts';
import { stores } from './stores.ts';

describe('a store on a server', () => storeContract(stores.server));

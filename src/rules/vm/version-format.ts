import type { SchemaRule } from '../rule.ts';

export const versionFormat: SchemaRule = {
  id: 'vm/version-format',
  title: 'An image version is X.Y.Z, three whole numbers',
  severity: 'error',
  kind: 'schema',
  scope: 'form',
  sources: [{ name: 'Product ingestion API, virtual machine technical configuration schema' }],
  why: 'Azure orders versions by these numbers: customers who ask for `latest` get the highest.',
  fix: 'Write three numbers with dots between, such as 2.4.0.',
};

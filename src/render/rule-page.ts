/** Where this version of Offerlane and the pages of its rules are found. */

/** The version in package.json. */
export const version = '0.1.0';

export const repository = 'https://github.com/offerlane/offerlane';

/** The address of a rule's page, as it was at this version. */
export function rulePage(rule: string): string {
  return `${repository}/blob/v${version}/docs/rules/${rule}.md`;
}

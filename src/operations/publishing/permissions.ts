/** Who may do what: the least role for each. */
import { type Role, roles } from '../../ports/github.ts';

export const needed = { stage: 'write', cancel: 'write', live: 'maintain', ask: 'read' } as const satisfies Readonly<
  Record<string, Role>
>;
export type Deed = keyof typeof needed;

/** Whether a role is enough for it. */
export function may(role: Role, deed: Deed): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed[deed]);
}

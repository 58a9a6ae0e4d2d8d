/** What people do in the browser alone, and no API does: under `/_ui`, plainly apart from what GitHub serves to programs. */
import * as z from 'zod';
import { actorOf } from './actor-of.ts';
import type { Call } from './answered.ts';
import type { Answer } from './asked.ts';
import { atLeast, roleOf } from './asked.ts';
import { tellCheck } from './events.ts';
import { Refused, refusedBody } from './refused.ts';
import type { World } from './state.ts';

const place = /^\/_ui\/repos\/([^/]+)\/([^/]+)\/check-runs\/(\d+)\/press$/;
const Press = z.object({ identifier: z.string() });

/** Somebody presses a button of a check run. Undefined where the address is none of the browser's. */
export function pressed(world: World, { method, address, headers, text }: Call): Answer | undefined {
  const [, owner, name, id] = place.exec(address.pathname) ?? [];
  if (method !== 'POST' || id === undefined) return undefined;
  try {
    const actor = actorOf(world, headers.authorization);
    const repository = [...world.repositories.values()].find((one) => one.owner.login === owner && one.name === name);
    const check = repository?.checks.get(Number(id));
    if (actor.kind !== 'person' || repository === undefined || check === undefined) throw new Refused(404, 'Not Found');
    if (!atLeast(roleOf(repository, actor.account.login), 'write'))
      throw new Refused(403, 'Buttons are shown to those who may write.');
    const { identifier } = Press.parse(JSON.parse(text));
    const shown = check.status === 'completed' && check.actions.some((one) => one.identifier === identifier);
    if (!shown)
      throw new Refused(
        422,
        `There is no button ${identifier} to be seen; buttons are shown when the run is completed.`,
      );
    tellCheck(world, repository, actor.account, {
      action: 'requested_action',
      check,
      requested_action: { identifier },
    });
    return { status: 204 };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { status: error.status, body: refusedBody(error) };
  }
}

/** The demonstration: starts everything on this machine, plays a story, and stays up to be looked at. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readScript } from '../src/sandbox/script.ts';
import { exampleFiles } from './example-files.ts';
import { beforehand, name, owner, people, played } from './story.ts';
import { span, teller } from './teller.ts';
import { startWorld } from './world.ts';

export interface Demo {
  /** Ends by itself when the story has. */
  readonly once: boolean;
  readonly examples: string;
  readonly write: (text: string) => void;
  readonly ending: AbortSignal;
}

/** A day takes so much less. */
const speed = 25_000;
const ports = { github: 4881, sandbox: 4880, bot: 4882 };

/** The first submission is held to one policy, as a reviewer might. */
const script = `version: 1
publishing:
  - offer: fabrikam-gateway
    target: preview
    time: 1
    step: Content validation
    fail:
      - { policy: 100.1.3, note: The description does not say which Azure services are used. }
`;

const secrets = {
  images: {
    value: 'sv=2024-11-04&sp=rl&se=2027-12-31&sig=ZGVtb25zdHJhdGlvbg',
    offers: ['fabrikam-gateway'],
    fields: ['sas'],
    hosts: ['fabrikamimages.blob.core.windows.net'],
  },
  'leads-table': {
    value:
      'DefaultEndpointsProtocol=https;AccountName=fabrikamleads;AccountKey=ZGVtbw==;EndpointSuffix=core.windows.net',
    offers: ['fabrikam-gateway'],
    fields: ['storageAccountConnectionString'],
  },
};

/** Whether what is live in the end is what was merged. */
export async function demo({ once, examples, write, ending }: Demo): Promise<boolean> {
  const data = await mkdtemp(join(tmpdir(), 'offerlane-demo-'));
  const told = teller(write);
  const troubles: string[] = [];
  try {
    write('GitHub, the marketplace and the bot start on this machine; days pass in seconds.\n\n');
    const files = exampleFiles(examples);
    await using world = await startWorld({
      ...{ data, speed, secrets, ports: once ? { github: 0, sandbox: 0, bot: 0 } : ports },
      store: { folder: join(data, 'store') },
      script: readScript('the script of the demonstration', new TextEncoder().encode(script)),
      log: (who, line) => {
        const step = /^\S+ \S+ \((?:preview|live)\) (.+?) (done|failed)\b/.exec(line);
        if (who === 'marketplace' && step !== null) told.tell('marketplace', `${step[1]} ${step[2]}`);
        if (who === 'bot' && /"level":[456]0/.test(line)) troubles.push(line);
      },
    });
    await world.github.repository({ owner, name, files: beforehand(files), people });
    await world.bot.start();
    const start = world.clock.now();
    const { number, live } = await played({ world, files, data, teller: told });
    const passed = span(world.clock.now() - start);
    write(
      `\n  ${live ? 'done' : 'stopped'} in ${told.seconds().toFixed(0)} s of real time, ${passed} of marketplace time\n`,
    );
    if (!once && !ending.aborted) {
      write(staysUp(world.github.url, number, world.marketplace));
      await new Promise<void>((resolve) => ending.addEventListener('abort', () => resolve(), { once: true }));
    }
    return live;
  } catch (error) {
    write(
      troubles
        .slice(-5)
        .map((line) => `\n  the bot: ${line}\n`)
        .join(''),
    );
    throw error;
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

function staysUp(github: string, number: number, marketplace: Readonly<Record<string, string>>): string {
  const exports = Object.entries(marketplace).map(([key, value]) => `${key}=${value}`);
  return `
  It stays up until you press Ctrl+C:

    ${github}/${owner}/${name}/pull/${number}    the pull request, with the comment, checks and deployments

  and in another terminal, where the offer stands in the marketplace:

    export ${exports.join(' ')}
    npm run -s offerlane -- status examples/offers/fabrikam-gateway
`;
}

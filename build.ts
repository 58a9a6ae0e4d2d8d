/**
 * Builds dist/: the program `offerlane` and the Action, which run with nothing but Node.js. Run as `node build.ts [folder]`.
 * The code is not minified, for dist/ is what runs on publishers' pull requests and is there to be read.
 */
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { build, type Metafile, type Plugin } from 'esbuild';

const home = import.meta.dirname;
const folder = resolve(process.argv[2] ?? join(home, 'dist'));

/** Nothing happens when the kit is loaded, so what is not called is left out: its HTTP client is nine tenths of it. */
const kitWithoutSideEffects: Plugin = {
  name: 'kit-without-side-effects',
  setup({ onResolve, resolve: resolved }) {
    onResolve({ filter: /^(@actions\/|\.)/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      const inKit = path.startsWith('@actions/') || resolveDir.includes('/node_modules/@actions/');
      if (!inKit || pluginData === 'seen') return undefined;
      const found = await resolved(path, { kind, importer, resolveDir, pluginData: 'seen' });
      return { path: found.path, external: found.external, sideEffects: false };
    });
  },
};

rmSync(folder, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: home,
  entryPoints: { offerlane: 'cli/offerlane.ts', cli: 'cli/main.ts', action: 'action/main.ts' },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [kitWithoutSideEffects],
});
chmodSync(join(folder, 'offerlane.mjs'), 0o755);
writeFileSync(join(folder, 'LICENSES.txt'), licenses(metafile));

/** The licences of all packages of which a part is in the bundles. */
function licenses({ outputs }: Metafile): string {
  const inputs = Object.values(outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const packages = inputs.flatMap((path) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(packages)].sort().map(license).join('\n');
}

function license(path: string): string {
  const from = join(home, path);
  const { name, version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  const file = readdirSync(from).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file; dist/ must not hold it without one.`);
  return `${name} ${version}\n\n${readFileSync(join(from, file), 'utf8').trim()}\n`;
}

/**
 * Builds dist/: the program `offerlane` and the Action, which run with nothing but Node.js. Run as `node build.ts [folder]`.
 * The code is not minified, for dist/ is what runs on publishers' pull requests and is there to be read.
 */
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { build, type Metafile, type Plugin } from 'esbuild';
import { scripts, typefaceFile, weights } from './src/adapters/pictures/typefaces.ts';

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

/** sharp stands in files of its own, which the first picture loads; and what reads text is there where it is installed. */
const picturesApart: Plugin = {
  name: 'pictures-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^sharp$/ }, () => ({ path: './sharp.cjs', external: true }));
    onResolve({ filter: /^tesseract\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** The typeface stands in the bundle as it is in its package. */
const typefaceWithin: Plugin = {
  name: 'typeface-within',
  setup({ onLoad }) {
    onLoad({ filter: /\/pictures\/typefaces\.ts$/ }, () => ({ contents: withTypeface(), loader: 'ts' }));
  },
};

function withTypeface(): string {
  const parts = scripts.flatMap((script) => weights.map((weight) => ({ script, weight })));
  const imported = parts.map(
    ({ script, weight }, index) => `import part${index} from '${typefaceFile(script, weight)}';`,
  );
  const named = parts.map(({ script, weight }, index) => `'${script}-${weight}': part${index}`);
  return `${imported.join('\n')}
export const scripts = ${JSON.stringify(scripts)};
const parts = { ${named.join(', ')} };
export const typeface = (script, weight) => parts[\`\${script}-\${weight}\`];
`;
}

/** sharp for this platform where it is installed, as WebAssembly anywhere else. It must stand in a file of its own: its threads load it. */
const binding = `
const { platform, arch } = process;
try {
  module.exports = require(\`@img/sharp-\${platform}-\${arch}/sharp.node\`);
} catch {
  module.exports = require('./sharp-wasm32.cjs');
}`;

const sharpBinding: Plugin = {
  name: 'sharp-binding',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/sharp-wasm32\.cjs$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /\/sharp\/dist\/sharp\.cjs$/ }, () => ({ contents: binding, loader: 'js' }));
  },
};

const wasm = 'node_modules/@img/sharp-wasm32/lib';
const wasmName = readdirSync(join(home, wasm)).find((name) => name.endsWith('.wasm')) ?? '';

rmSync(folder, { recursive: true, force: true });
const common = {
  absWorkingDir: home,
  outdir: folder,
  bundle: true,
  platform: 'node',
  target: 'node24',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
} as const;
const forPictures = await build({
  ...common,
  entryPoints: {
    sharp: 'node_modules/sharp/dist/index.cjs',
    'sharp-wasm32': `${wasm}/${wasmName.replace(/wasm$/, 'js')}`,
  },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  plugins: [sharpBinding],
});
copyFileSync(join(home, wasm, wasmName), join(folder, wasmName));
const { metafile } = await build({
  ...common,
  entryPoints: { offerlane: 'cli/offerlane.ts', cli: 'cli/main.ts', action: 'action/main.ts' },
  outExtension: { '.js': '.mjs' },
  chunkNames: '[name]-[hash]',
  splitting: true,
  format: 'esm',
  loader: { '.woff': 'binary' },
  plugins: [kitWithoutSideEffects, picturesApart, typefaceWithin],
});
chmodSync(join(folder, 'offerlane.mjs'), 0o755);
writeFileSync(join(folder, 'LICENSES.txt'), licenses([metafile, forPictures.metafile]));

/** The licences of all packages of which a part is in the bundles. */
function licenses(metafiles: readonly Metafile[]): string {
  const outputs = metafiles.flatMap((one) => Object.values(one.outputs));
  const inputs = outputs.flatMap((output) =>
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
  return `${name} ${version}\n\n${readFileSync(join(from, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
}

// Builds the playground as three static files: node examples/playground/build.mjs [FOLDER]. Needs the library built (npm run build).
import { cpSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, 'dist'));
await build({
  entryPoints: [join(here, 'playground.js')], outfile: join(out, 'playground.js'), bundle: true, minify: true, format: 'iife', platform: 'browser', target: 'es2022',
  loader: { '.txt': 'text' }, external: ['linkedom'], // the browser has a parser of its own
  logLevel: 'warning',
});
for (const file of ['index.html', 'playground.css']) cpSync(join(here, file), join(out, file));
console.log(`open ${join(out, 'index.html')}`);

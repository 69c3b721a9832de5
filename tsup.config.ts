import { readFile } from 'node:fs/promises';
import { dirname, extname, relative, resolve } from 'node:path';
import { transform, type Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

/** `import text from './x.css?raw'`: the file's text, made small. Vite, and so the tests, know the suffix themselves. */
const raw: Plugin = {
  name: 'raw',
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, ({ path, importer }) => ({
      path: relative(process.cwd(), resolve(dirname(importer), path)),
      namespace: 'raw',
    }));
    // the path is relative, for the build names it in comments; the suffix stays, or tsup would take style sheets for its own
    build.onLoad({ filter: /\?raw$/, namespace: 'raw' }, async ({ path: asked }) => {
      const path = asked.replace(/\?raw$/, '');
      const { code } = await transform(await readFile(path, 'utf8'), {
        loader: extname(path) === '.css' ? 'css' : 'js',
        minify: true,
        charset: 'utf8',
      });
      return { contents: code, loader: 'text', watchFiles: [path] };
    });
  },
};

// the configurations run side by side: one that cleaned would take away what another has written, so 'npm run build' cleans first
export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      schema: 'src/schema.ts',
      html: 'src/html/index.ts',
      output: 'src/output/index.ts',
      claims: 'src/claims/index.ts',
      merge: 'src/merge/index.ts',
      explain: 'src/explain/index.ts',
      cities: 'src/cities/index.ts',
      organisations: 'src/organisations/index.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    clean: false,
    target: 'es2022',
    treeshake: true,
    esbuildPlugins: [raw],
  },
  {
    entry: { batch: 'src/batch/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    clean: false,
    target: 'node20',
    platform: 'node',
    shims: true,
  },
  // the command line and the worker share the whole library, so they are split from one another, not built twice
  {
    entry: { 'batch-worker': 'src/batch/worker.ts', cli: 'src/cli.ts' },
    format: ['esm'],
    clean: false,
    target: 'node20',
    platform: 'node',
    esbuildPlugins: [raw],
  },
]);

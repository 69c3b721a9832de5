import { defineConfig } from 'tsup';

export default defineConfig([
  { entry: { index: 'src/index.ts', schema: 'src/schema.ts', html: 'src/html/index.ts', output: 'src/output/index.ts' }, format: ['esm', 'cjs'], dts: true, clean: true, target: 'es2022', treeshake: true },
  { entry: { batch: 'src/batch/index.ts' }, format: ['esm', 'cjs'], dts: true, clean: false, target: 'node20', platform: 'node', shims: true },
  { entry: { 'batch-worker': 'src/batch/worker.ts' }, format: ['esm'], clean: false, target: 'node20', platform: 'node' },
  { entry: { cli: 'src/cli.ts' }, format: ['esm'], target: 'node20', platform: 'node', banner: { js: '#!/usr/bin/env node' }, clean: false },
]);

import { defineConfig } from 'tsup';

export default defineConfig([
  { entry: { index: 'src/index.ts', schema: 'src/schema.ts' }, format: ['esm', 'cjs'], dts: true, clean: true, target: 'es2022', treeshake: true },
  { entry: { cli: 'src/cli.ts' }, format: ['esm'], target: 'node20', banner: { js: '#!/usr/bin/env node' }, clean: false },
]);

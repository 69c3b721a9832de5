import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/', 'docs/', '.contributing-*/', 'node_modules/', 'coverage/', 'reports/', '.stryker-tmp/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  // hostile text must not make an expression slow; test/regexp.test.ts looks closer, at those made at run time too
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  {
    files: ['src/output/view/client.js'],
    languageOptions: {
      globals: { document: 'readonly', addEventListener: 'readonly', innerWidth: 'readonly', matchMedia: 'readonly' },
    },
  },
  {
    files: ['examples/playground/*.js'],
    languageOptions: {
      globals: {
        document: 'readonly',
        addEventListener: 'readonly',
        navigator: 'readonly',
        Blob: 'readonly',
        Option: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  { files: ['examples/notebooks/*.js'], languageOptions: { globals: { Deno: 'readonly' } } },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);

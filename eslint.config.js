import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/', 'docs/', '.contributing-*/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { files: ['src/output/view/client.js'], languageOptions: { globals: { document: 'readonly', addEventListener: 'readonly', innerWidth: 'readonly', matchMedia: 'readonly' } } },
  { files: ['examples/playground/*.js'], languageOptions: { globals: { document: 'readonly', addEventListener: 'readonly', navigator: 'readonly', Blob: 'readonly', Option: 'readonly', clearTimeout: 'readonly' } } },
  { files: ['examples/notebooks/*.js'], languageOptions: { globals: { Deno: 'readonly' } } },
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly', performance: 'readonly', setTimeout: 'readonly', Buffer: 'readonly' } } },
);

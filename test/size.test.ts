import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';

beforeAll(() => { if (!existsSync('dist/index.js')) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' }); });

/** Bytes of a browser bundle, minified and gzipped. */
const size = async (contents: string): Promise<number> => {
  const r = await build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', logLevel: 'silent' });
  return gzipSync(r.outputFiles[0]!.contents).length;
};

const ratio = async (): Promise<number> => await size("export { extract } from './dist/index.js';") / await size("export { default as nlp } from 'compromise'; export * as chrono from 'chrono-node';");

it('the bundle for a browser is at most 1.3 times compromise and chrono-node together', async () => expect(await ratio()).toBeLessThanOrEqual(1.3));
it('who does not validate does not load zod, and who extracts does not load compromise, whose words are in src/lexicon/words.ts', async () => {
  const r = await build({ stdin: { contents: "export { extract } from './dist/index.js';", resolveDir: process.cwd() }, bundle: true, write: false, format: 'esm', metafile: true, logLevel: 'silent' });
  expect(Object.keys(r.metafile.inputs).filter((f) => /node_modules\/(?:zod|compromise)\//.test(f))).toEqual([]);
});

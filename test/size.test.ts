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

it('the bundle for a browser is at most 1.54 times compromise and chrono-node together', async () => expect(await ratio()).toBeLessThanOrEqual(1.54));
// the goal; reasons, the larger lexicons and the rules of November 2025 took it past (1.53 on 2025-11-25). Half of it is compromise/two, of which only
// the word list, conjugation and singulars are used; taking rare towns out cost 2.4 points of F1 on places for 1.7 kB
it.fails('the goal is 1.3 times', async () => expect(await ratio()).toBeLessThanOrEqual(1.3));
it('who does not validate does not load zod', async () => {
  const r = await build({ stdin: { contents: "export { extract } from './dist/index.js';", resolveDir: process.cwd() }, bundle: true, write: false, format: 'esm', metafile: true, logLevel: 'silent' });
  expect(Object.keys(r.metafile.inputs).filter((f) => f.includes('node_modules/zod'))).toEqual([]);
});

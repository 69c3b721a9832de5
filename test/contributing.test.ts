import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printed } from './snippets.js';

// The steps of CONTRIBUTING.md are done on a copy of the source, inside the repository so that its packages are found.
const root = new URL('../', import.meta.url).pathname;
const guide = readFileSync(`${root}CONTRIBUTING.md`, 'utf8');
interface Step { file: string; after: string; lines: string }
const steps = [...guide.matchAll(/[Ii]n `([^`]+)`, after (?:``([^\n]*?) ``|`([^`]+)`)[^\n]*\n\n {3}```\w+\n([\s\S]*?) {3}```/g)]
  .map(([, file, ticked, plain, lines]): Step => ({ file: file!, after: (ticked ?? plain)!, lines: lines!.replace(/^ {3}/gm, '') }));
const snippets = [...guide.matchAll(/^```js\n([\s\S]*?)^```/gm)].map((m) => m[1]!);

let copy: string;
beforeAll(async () => {
  copy = mkdtempSync(join(root, '.contributing-'));
  for (const dir of ['src', 'test/facts', 'test/lexicon']) cpSync(join(root, dir), join(copy, dir), { recursive: true });
  for (const { file, after, lines } of steps) {
    const text = readFileSync(join(copy, file), 'utf8');
    expect(text, `${file} has the place that CONTRIBUTING.md names`).toContain(after);
    writeFileSync(join(copy, file), text.replace(after, () => `${after}\n${lines.trimEnd()}`));
  }
  // a package of its own, or `scamfacts` would be this repository's build
  writeFileSync(join(copy, 'package.json'), '{ "type": "module", "name": "copy" }');
  // the snippets import the changed copy by the package's name
  const home = join(copy, 'node_modules/scamfacts');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "type": "module", "exports": "./index.js" }');
  await build({ entryPoints: [join(copy, 'src/index.ts')], outfile: join(home, 'index.js'), bundle: true, packages: 'external', format: 'esm', platform: 'node', logLevel: 'silent' });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the steps of CONTRIBUTING.md', () => {
  it('are found, for a place, a word and a label', () => expect(new Set(steps.map((s) => s.file))).toEqual(new Set(['test/facts/facts.corpus.ts', 'src/lexicon/places.ts', 'test/facts/counts.corpus.ts', 'src/lexicon/actions.ts', 'src/labels.ts', 'src/output/view/words.ts'])));
  it.each(snippets.map((s, i) => [i, s] as const))('snippet %i prints its comments', (i, code) => {
    const file = join(copy, `snippet-${i}.mjs`);
    writeFileSync(file, code);
    expect(execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim().split('\n')).toEqual(printed(code));
  });
  it('keep the tests of facts and places green, the new examples among them', () => {
    const out = execFileSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', copy, '--config', join(root, 'vitest.config.ts'), '--reporter', 'json', '-t', 'compounds beside Myawaddy|tabloid words|^ ?places [a-z]'], { encoding: 'utf8', cwd: copy });
    const { numPassedTests, numFailedTests } = JSON.parse(out) as { numPassedTests: number; numFailedTests: number };
    expect(numFailedTests).toBe(0);
    expect(numPassedTests).toBeGreaterThan(5);
  });
});

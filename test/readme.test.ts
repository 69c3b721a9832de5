import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// Every js block of the README runs against the built package and prints what its comments say.
const root = new URL('../', import.meta.url).pathname;
const blocks = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map((m) => m[1]!);

describe('README snippets', () => {
  it('are there', () => expect(blocks.length).toBeGreaterThan(2));
  it.each(blocks.map((b, i) => [i, b] as const))('snippet %i prints its comments', (i, code) => {
    const file = `${root}.readme-${i}.mjs`;
    writeFileSync(file, code);
    try {
      const want = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map((m) => m[1]!.trim());
      expect(execFileSync(process.execPath, [file], { encoding: 'utf8', cwd: root }).trim().split('\n')).toEqual(want);
    } finally { rmSync(file); }
  });
});

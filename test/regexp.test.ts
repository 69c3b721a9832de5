import { readdirSync, readFileSync } from 'node:fs';
import { check, type VulnerableDiagnostics } from 'recheck';
import ts from 'typescript';
import { beforeAll, describe, expect, it, vi } from 'vitest';

/**
 * Every regular expression of `src` is put to recheck, a ReDoS analyser: literals as the source has them, and those made by
 * `new RegExp` as they are when the library has loaded and read an article. What it cannot decide in time counts as unsafe.
 * Its fuzzer takes a long bounded repeat ("\\w{0,40}") for a loop, so what it suspects is run with its own attack, pumped up:
 * time that grows as the text grows is no weakness, time that grows as its square is.
 */
interface Found { where: string; source: string; flags: string }
const root = new URL('../', import.meta.url).pathname;
const PER_EXPRESSION_MS = 60_000;
/** Characters of an attack: half of what `extract` takes. */
const LENGTH = 100_000;

const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));

function literals(file: string): Found[] {
  const tree = ts.createSourceFile(file, readFileSync(`${root}src/${file}`, 'utf8'), ts.ScriptTarget.ES2022, true);
  const out: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      out.push({ where: `src/${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return out;
}

/** Those that `src` makes with `new RegExp`, caught while it loads and reads an article. */
async function constructed(): Promise<Found[]> {
  const out = new Map<string, Found>();
  const Plain = globalThis.RegExp;
  const spy = (args: [string, string?]): RegExp => {
    const made = new Plain(...args);
    const caller = new Error().stack!.split('\n').slice(1).find((l) => !l.includes('regexp.test.ts') && !l.includes('Reflect')) ?? '';
    const at = /\/(src\/[^\s:]+\.ts):(\d+)/.exec(caller);
    if (at && !caller.includes('node_modules')) out.set(String(made), { where: `${at[1]}:${at[2]} (made at run time)`, source: made.source, flags: made.flags });
    return made;
  };
  vi.resetModules();
  globalThis.RegExp = new Proxy(Plain, { construct: (_, args) => spy(args as [string]), apply: (_, __, args) => spy(args as [string]) });
  try {
    const { createExtractor } = await import('../src/index.js');
    createExtractor({ lexicon: { actions: [{ action: 'rescue', verbs: ['unfetter'] }] } })(readFileSync(`${root}examples/poipet-raid.txt`, 'utf8'));
  } finally { globalThis.RegExp = Plain; }
  return [...out.values()];
}

/** Milliseconds that the expression takes on an attack of about `length` characters: the best of three runs. */
function cost(re: RegExp, attack: VulnerableDiagnostics['attack'], length: number): number {
  const pumped = attack.pumps.reduce((n, p) => n + p.pump.length, 0);
  const text = attack.pumps.reduce((s, p) => s + p.prefix + p.pump.repeat(Math.ceil(length / pumped)), '') + attack.suffix;
  return Math.min(...[1, 2, 3].map(() => { const t = performance.now(); re.lastIndex = 0; re.exec(text); return performance.now() - t; }));
}

/** Whether four times the text costs far more than four times as much. */
function growsFaster(source: string, flags: string, attack: VulnerableDiagnostics['attack']): boolean {
  const re = new RegExp(source, flags);
  const [small, large] = [cost(re, attack, LENGTH / 4), cost(re, attack, LENGTH)];
  return large > 20 && large > 8 * small;
}

const verdict = async ({ where, source, flags }: Found): Promise<string | null> => {
  const r = await check(source, flags, { timeout: PER_EXPRESSION_MS });
  if (r.status === 'safe' || r.status === 'vulnerable' && r.checker === 'fuzz' && r.complexity.type === 'polynomial' && !growsFaster(source, flags, r.attack)) return null;
  return `${where} ${r.status === 'vulnerable' ? `${r.complexity.summary}: ${r.attack.pattern}` : `unknown (${r.error.kind})`}: /${source.slice(0, 200)}/${flags}`;
};

describe('recheck', () => {
  it('tells an exponential expression', async () => expect(await verdict({ where: 'x', source: '^(a|a)*$', flags: '' })).toContain('exponential'));
  it('tells a quadratic expression', async () => expect(await verdict({ where: 'x', source: '\\s+$', flags: '' })).toContain('2nd degree'));
});

describe('regular expressions of src', () => {
  const found: Found[] = files.flatMap(literals);
  let made: Found[] = [];
  beforeAll(async () => { made = await constructed(); });

  it('are all found: literals, and those made at run time', () => { expect(found.length).toBeGreaterThan(300); expect(made.length).toBeGreaterThan(20); });
  it('none can be made slow', async () => {
    const todo = [...new Map([...found, ...made].map((f) => [`/${f.source}/${f.flags}`, f])).values()];
    const bad: (string | null)[] = [];
    const next = async (): Promise<void> => { for (let f = todo.pop(); f; f = todo.pop()) bad.push(await verdict(f)); };
    await Promise.all([next(), next()]);
    expect(bad.filter(Boolean)).toEqual([]);
  }, 600_000);
});

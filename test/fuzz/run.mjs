/**
 * npm run fuzz -- [--cases 200000] [--seed N] [--workers 2] [--length 200000] [--json]
 * Reads damaged articles and worse, checks every report, and prints how many, the worst time per character and the peak memory.
 * A failure prints the text cut down to what still fails; the exit status is then 1. The same seed and number of workers give the same texts.
 */
import fc from 'fast-check';
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { extract } from '../../dist/index.js';
import { checkReport } from './check.mjs';
import { shrink } from './shrink.mjs';
import { ARTICLES, categories, MAX_LENGTH, options, text } from './texts.mjs';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '200000' }, seed: { type: 'string', default: '1' }, workers: { type: 'string', default: '2' }, length: { type: 'string', default: String(MAX_LENGTH) }, json: { type: 'boolean', default: false }, part: { type: 'string' } } });
const [cases, seed, workers, length] = [values.cases, values.seed, values.workers, values.length].map(Number);
/** Shorter texts tell nothing about time per character: a call has a cost of its own. */
const MEASURED = 1000;
/** One report in so many is made twice and compared. */
const TWICE = 25;
/** Failures shown at most, one of each complaint. */
const KEPT = 20;
/** Rounds of all articles read before anything is measured, so that the code is compiled. */
const WARM_UP = 10;

/** Milliseconds of processor time of this process: what a busy machine does not lengthen. */
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };

const complaint = (e) => String(e?.message ?? e).replace(/\s+/g, ' ').slice(0, 400);

/** Reads one text; what it took is kept where it is the worst yet, confirmed by reading it again. */
function read(s, o, stats, name) {
  const t = cpu();
  const report = extract(s, o);
  const ms = cpu() - t;
  stats.cases++;
  stats.characters += s.length;
  stats.longest = Math.max(stats.longest, s.length);
  if (s.length >= MEASURED && ms / s.length > stats.worst.msPerCharacter) {
    const best = Math.min(ms, ...[1, 2, 3].map(() => { const u = cpu(); extract(s, o); return cpu() - u; }));
    if (best / s.length > stats.worst.msPerCharacter) stats.worst = { msPerCharacter: best / s.length, ms: best, characters: s.length, text: name ?? s.slice(0, 120) };
  }
  checkReport(s, report);
  if (stats.cases % TWICE === 0 && JSON.stringify(extract(s, o)) !== JSON.stringify(report)) throw new Error('a second reading gives another report');
}

/** A failure, its text cut down to what still fails with the same complaint; one is kept of each complaint. */
function fail(s, o, e, stats, from) {
  stats.failed++;
  const error = complaint(e);
  const kind = error.replace(/\d+/g, '0');
  if (stats.failures.some((f) => f.kind === kind) || stats.failures.length >= KEPT) return;
  const again = (x) => { try { checkReport(x, extract(x, o)); return false; } catch (e2) { return complaint(e2).replace(/\d+/g, '0') === kind; } };
  stats.failures.push({ kind, error, stack: String(e?.stack ?? '').split('\n').slice(1, 4), options: o, seed: from, text: shrink(s, again) });
}

/** This process's share of the cases. Case number `i` of a share depends on its seed and `i` alone. */
function part(n, of) {
  const stats = { cases: 0, characters: 0, longest: 0, worst: { msPerCharacter: 0, ms: 0, characters: 0, text: '' }, peakMemoryMB: 0, failed: 0, failures: [] };
  for (let i = 0; i < WARM_UP; i++) for (const s of ARTICLES) extract(s);
  for (const [i, [name, s]] of categories(length).entries()) {
    if (i % of !== n) continue;
    try { read(s, {}, stats, `${name}, ${length} characters`); } catch (e) { fail(s, {}, e, stats, name); }
  }
  fc.assert(fc.property(text, options, (s, o) => { try { read(s, o, stats); } catch (e) { fail(s, o, e, stats, seed + n); } }), { seed: seed + n, numRuns: Math.ceil(cases / of) });
  stats.peakMemoryMB = process.resourceUsage().maxRSS / 1024;
  return stats;
}

if (values.part !== undefined) {
  process.send(part(Number(values.part), workers));
} else {
  const started = performance.now();
  const parts = await Promise.all(Array.from({ length: workers }, (_, n) => new Promise((resolve, reject) => {
    const child = fork(new URL(import.meta.url).pathname, [...process.argv.slice(2), '--part', String(n)]);
    child.on('message', resolve);
    child.on('exit', (code, signal) => (code === 0 ? undefined : reject(new Error(`part ${n} ended with ${signal ?? `status ${code}`}`))));
  })));
  const sum = (k) => parts.reduce((s, p) => s + p[k], 0);
  const worst = parts.map((p) => p.worst).sort((a, b) => b.msPerCharacter - a.msPerCharacter)[0];
  const out = { cases: sum('cases'), characters: sum('characters'), longest: Math.max(...parts.map((p) => p.longest)), seconds: (performance.now() - started) / 1000, worst, peakMemoryMB: Math.max(...parts.map((p) => p.peakMemoryMB)), failed: sum('failed'), failures: parts.flatMap((p) => p.failures) };
  if (values.json) console.log(JSON.stringify(out));
  else {
    console.log(`${out.cases} cases, ${(out.characters / 1e6).toFixed(1)} million characters, longest ${out.longest}, in ${out.seconds.toFixed(0)} s on ${workers} processes (seed ${seed})`);
    console.log(`worst processor time per character ${(worst.msPerCharacter * 1000).toFixed(2)} µs (${worst.ms.toFixed(0)} ms for ${worst.characters}): ${JSON.stringify(worst.text)}`);
    console.log(`peak memory ${out.peakMemoryMB.toFixed(0)} MB a process`);
    for (const f of out.failures) console.log(`FAILED ${JSON.stringify(f, null, 1)}`);
    console.log(`${out.cases - out.failed} passed, ${out.failed} failed`);
  }
  process.exitCode = out.failed ? 1 : 0;
}

#!/usr/bin/env node
// Scores an extractor against gold articles.
//   node score.mjs [--lib MODULE] [--json] [--bands] [--errors KIND] [--only ID] DIR...
// MODULE exports extract(text, { publishedOn }) and returns a report (see the README);
// default: dist/index.js of the folder you stand in.
// Precision, recall and F1 are over all articles together (micro). Gold marked
// "optional" counts neither way. Each fact is matched to one gold fact at most.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const argv = process.argv.slice(2);
const flag = (name) => { const i = argv.indexOf(name); if (i < 0) return null; const v = argv[i + 1]; argv.splice(i, 2); return v; };
const bool = (name) => { const i = argv.indexOf(name); if (i < 0) return false; argv.splice(i, 1); return true; };
const lib = flag('--lib') ?? 'dist/index.js';
const errorsOf = flag('--errors');
const only = flag('--only');
const asJson = bool('--json');
const withBands = bool('--bands');
// how many facts of each confidence are right: lower edges of the bands
const BANDS = [0.95, 0.9, 0.8, 0.7, 0];
const bandOf = (x) => BANDS.find((b) => (x ?? 0) >= b) ?? 0;
const bands = {};
if (!existsSync(lib)) { console.error(`no built library at ${lib}: build first, or give --lib`); process.exit(2); }
if (!argv.length) { console.error('usage: score.mjs [--lib MODULE] [--json] [--bands] [--errors KIND] [--only ID] DIR...'); process.exit(2); }
const { extract } = await import(pathToFileURL(resolve(lib)).href);

const files = argv.flatMap((p) => statSync(p).isDirectory() ? readdirSync(p).filter((f) => f.endsWith('.json')).sort().map((f) => join(p, f)) : [p]);
const articles = files.map((f) => JSON.parse(readFileSync(f, 'utf8'))).filter((a) => !only || a.id === only);

// --- comparing -------------------------------------------------------------
const fold = (s) => String(s ?? '').normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[’']s\b/g, '').replace(/[^a-z0-9]+/g, ' ').replace(/\b(the|province|city|town|township|district|state|region)\b/g, ' ').replace(/\s+/g, ' ').trim();
const names = (x) => [x.name, ...(x.aliases ?? [])].map(fold).filter(Boolean);
const sameName = (a, b) => { const B = new Set(names(b)); return names(a).some((n) => B.has(n)); };
// a name also matches where one is the other's tail or head in whole words ("Shinawatra" for "Paetongtarn Shinawatra")
const nearName = (a, b) => sameName(a, b) || names(a).some((x) => names(b).some((y) => x.length > 3 && y.length > 3 && (` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `))));
const quantity = (g, key = 'value') => g.bound === 'range' ? `${g.min}..${g.max}` : g.bound === 'vague' ? `~${g.min}` : `${g[key]}`;
const sameSet = (a, b) => [...new Set(a)].sort().join() === [...new Set(b)].sort().join();
const FAMILY = { detain: 'arrest', release: 'rescue', work: 'confine' };
const family = (a) => FAMILY[a] ?? a;
const unitHead = (u) => fold(u).split(' ').at(-1)?.replace(/(ies)$/, 'y').replace(/([^s])s$/, '$1');

// Greedy one-to-one matching, best score first. Returns tp, fp, fn with optional gold left out.
function match(gold, pred, score) {
  const pairs = [];
  gold.forEach((g, i) => pred.forEach((p, j) => { const s = score(g, p); if (s > 0) pairs.push([s, i, j]); }));
  pairs.sort((a, b) => b[0] - a[0] || (gold[a[1]].optional ? 1 : 0) - (gold[b[1]].optional ? 1 : 0));
  const G = new Set(), P = new Set(), hits = [];
  for (const [, i, j] of pairs) if (!G.has(i) && !P.has(j)) { G.add(i); P.add(j); hits.push([gold[i], pred[j]]); }
  // what an optional fact also covers is no error
  const spared = (p) => gold.some((g) => g.optional && score(g, p) > 0);
  return {
    hits: hits.filter(([g]) => !g.optional),
    missed: gold.filter((g, i) => !G.has(i) && !g.optional),
    spurious: pred.filter((p, j) => !P.has(j) && !spared(p)),
  };
}
const dedupe = (xs, key) => [...new Map(xs.map((x) => [key(x), x])).values()];

// --- the kinds -------------------------------------------------------------
const q = (p) => quantity({ ...p.quantity }, 'value');
const KINDS = {
  counts: { gold: (a) => a.counts, pred: (r) => dedupe(r.counts ?? [], (p) => `${family(p.action)} ${q(p)} ${[...(p.nationality ?? [])].sort()} ${p.sex ?? ''} ${p.when ?? ''} ${p.at ?? ''}`),
    score: (g, p) => quantity(g) === q(p) && family(g.action) === family(p.action) && sameSet(g.nationality, p.nationality ?? []) ? 1 + ((g.sex ?? null) === (p.sex ?? null) ? 0.5 : 0) : 0 },
  countsLoose: { gold: (a) => a.counts, pred: (r) => dedupe(r.counts ?? [], (p) => `${family(p.action)} ${q(p)} ${[...(p.nationality ?? [])].sort()} ${p.sex ?? ''} ${p.when ?? ''} ${p.at ?? ''}`),
    score: (g, p) => quantity(g) === q(p) ? 1 + (family(g.action) === family(p.action) ? 1 : 0) + (sameSet(g.nationality, p.nationality ?? []) ? 0.5 : 0) : 0 },
  objects: { gold: (a) => a.objects, pred: (r) => dedupe(r.objects ?? [], (p) => `${p.action} ${q(p)} ${unitHead(p.unit)}`),
    score: (g, p) => quantity(g) === q(p) && unitHead(g.unit) === unitHead(p.unit) ? 1 + (g.action === p.action ? 1 : 0) : 0 },
  money: { gold: (a) => a.money, pred: (r) => dedupe(r.money ?? [], (p) => `${q(p)} ${p.currency}`),
    score: (g, p) => quantity(g, 'amount') === q(p) && g.currency === p.currency ? 1 + (g.role === p.role ? 1 : 0) : 0 },
  actors: { gold: (a) => a.actors, pred: (r) => dedupe(r.actors ?? [], (p) => fold(p.name)),
    score: (g, p) => (g.type === 'person') === (p.type === 'person') ? (sameName(g, p) ? 2 : nearName(g, p) ? 1 : 0) : 0 },
  places: { gold: (a) => a.places, pred: (r) => dedupe(r.places ?? [], (p) => `${fold(p.name)} ${p.country}`),
    score: (g, p) => sameName(g, p) && (g.country ?? null) === (p.country ?? null) ? 1 : 0 },
  // a date stated twice counts once, and as required if either mention is
  dates: { gold: (a) => dedupe([...a.dates].sort((x, y) => !!y.optional - !!x.optional), (d) => d.value), pred: (r) => dedupe(r.dates ?? [], (d) => d.value),
    score: (g, p) => g.value === p.value ? 1 : 0 },
  incidents: { gold: (a) => a.incidents, pred: (r) => r.incidents ?? [],
    score: (g, p) => family(g.action) === family(p.action) ? 1 + (g.when && g.when === p.when ? 1 : 0) : 0 },
  scams: { gold: (a) => a.scams.map((kind) => ({ kind })), pred: (r) => dedupe(r.scams ?? [], (s) => s.kind),
    score: (g, p) => g.kind === p.kind ? 1 : 0 },
};

// Roles on matched counts: a filled role is right when it names the gold value.
const ROLES = ['at', 'from', 'to', 'via', 'by', 'when', 'asOf', 'partOf', 'status', 'sex'];
function roleOf(role, report, p) {
  const v = p?.[role];
  if (v == null) return null;
  if (['at', 'from', 'to', 'via'].includes(role)) return report.places?.find((x) => x.id === v) ?? { name: v };
  if (role === 'by') return report.actors?.find((x) => x.id === v) ?? report.places?.find((x) => x.id === v) ?? { name: v };
  if (role === 'partOf') { const whole = report.counts?.find((c) => c.id === v); return whole ? q(whole) : null; }
  return String(v);
}
const sameRole = (role, g, v) => ['at', 'from', 'to', 'via', 'by'].includes(role) ? nearName({ name: g }, v) : String(g) === v;

const tally = () => ({ tp: 0, fp: 0, fn: 0 });
const sums = Object.fromEntries([...Object.keys(KINDS), 'roles', ...ROLES.map((r) => `roles.${r}`)].map((k) => [k, tally()]));
let offsets = 0, badOffsets = 0, bytes = 0, ms = 0, failed = 0;

for (const a of articles) {
  let report;
  const t = performance.now();
  try { report = extract(a.text, { publishedOn: a.published }); } catch (e) { failed++; console.error(`${a.id}: extract threw ${e?.message}`); report = {}; }
  ms += performance.now() - t; bytes += a.text.length;
  for (const k of ['counts', 'objects', 'money', 'actors', 'places', 'dates', 'incidents', 'scams'])
    for (const f of report[k] ?? []) for (const e of f.evidence ?? [{}]) { offsets++; if (a.text.slice(e.start, e.end) !== e.text || !e.text) badOffsets++; }
  for (const [kind, { gold, pred, score }] of Object.entries(KINDS)) {
    const m = match(gold(a), pred(report), score);
    sums[kind].tp += m.hits.length; sums[kind].fp += m.spurious.length; sums[kind].fn += m.missed.length;
    const put = (p, right) => { if (p.confidence === undefined) return; for (const k of kind === 'countsLoose' ? [] : [kind, 'all']) { const b = (bands[k] ??= {})[bandOf(p.confidence)] ??= [0, 0]; b[0] += right; b[1]++; } };
    for (const [, p] of m.hits) put(p, 1);
    for (const p of m.spurious) put(p, 0);
    if (errorsOf === kind) {
      const brief = (x) => JSON.stringify(x, (k, v) => ['optional', 'confidence'].includes(k) ? undefined : v);
      for (const g of m.missed) console.log(`${a.id} MISSED   ${brief(g)}`);
      for (const p of m.spurious) console.log(`${a.id} SPURIOUS ${brief(p)}`);
    }
    if (kind === 'counts') for (const [g, p] of m.hits) for (const role of ROLES) {
      const want = g[role] ?? null, got = roleOf(role, report, p);
      if (role === 'status' && want === 'actual' && got === 'actual') continue;
      if (want == null && got == null) continue;
      const right = want != null && got != null && sameRole(role, want, got);
      for (const s of [sums.roles, sums[`roles.${role}`]]) { if (right) s.tp++; else { if (got != null) s.fp++; if (want != null) s.fn++; } }
    }
  }
}

const f = ({ tp, fp, fn }) => { const p = tp / (tp + fp || 1), r = tp / (tp + fn || 1); return { p, r, f1: 2 * p * r / (p + r || 1), tp, fp, fn }; };
const result = Object.fromEntries(Object.entries(sums).map(([k, v]) => [k, f(v)]));
const HEAD = ['counts', 'objects', 'money', 'actors', 'places', 'dates', 'incidents', 'scams', 'roles'];
result.mean = HEAD.reduce((s, k) => s + result[k].f1, 0) / HEAD.length;
result.articles = articles.length; result.failed = failed; result.offsets = offsets; result.badOffsets = badOffsets; result.kbPerSecond = bytes / ms;
if (asJson) console.log(JSON.stringify(result));
else {
  const pc = (x) => (100 * x).toFixed(1).padStart(6);
  console.log('kind            precision recall    F1     tp   fp   fn');
  for (const [k, v] of Object.entries(result)) if (v?.f1 !== undefined) console.log(`${k.padEnd(16)} ${pc(v.p)} ${pc(v.r)} ${pc(v.f1)}  ${String(v.tp).padStart(5)}${String(v.fp).padStart(5)}${String(v.fn).padStart(5)}`);
  console.log(`mean F1 of ${HEAD.join(', ')}: ${pc(result.mean)}`);
  console.log(`${articles.length} articles, ${failed} failed; evidence offsets: ${badOffsets} wrong of ${offsets}; ${result.kbPerSecond.toFixed(0)} kB/s cold`);
}
if (withBands && !asJson) {
  console.log('\nshare of facts that are right, by confidence (right of all)');
  console.log(`kind        ${BANDS.map((b, i) => `${b}${i ? `-${BANDS[i - 1]}` : ' up'}`.padStart(16)).join('')}`);
  for (const [k, v] of Object.entries(bands)) if (k !== 'countsLoose') console.log(`${k.padEnd(12)}${BANDS.map((b) => (v[b] ? `${(100 * v[b][0] / v[b][1]).toFixed(1)}% ${v[b][0]}/${v[b][1]}` : '-').padStart(16)).join('')}`);
}
process.exit(failed || badOffsets ? 1 : 0);

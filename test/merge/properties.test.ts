import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { createMerger, mergeReports, type SourceReport } from '../../src/merge/index.js';
import { makeReports } from '../bench/merge-reports.mjs';
import dev from './articles.json' with { type: 'json' };
import { article, type ArticleSpec } from './make.js';
import { inputsOf } from './score.mjs';

const real = inputsOf(dev, extract);
const days = ['2025-03-01', '2025-03-02', '2025-03-05', '2025-03', '2025-02-27/2025-03-03', undefined];
const places = ['Poipet', 'Banteay Meanchey', 'Bavet', 'Cambodia', 'Piopet', 'Mae Sot', undefined];
/** Small worlds in which nearly everything may be the same incident: the hard case for order. */
const count = fc.record({
  action: fc.constantFrom('arrest', 'detain', 'rescue', 'deport', 'repatriate', 'defraud'), n: fc.constantFrom(3, 57, 117, 119, 191, 230, 1000), nat: fc.constantFrom<string[]>([], ['TH'], ['CN'], ['TH', 'CN']), at: fc.constantFrom(...places), when: fc.constantFrom(...days),
  status: fc.constantFrom('actual', 'actual', 'actual', 'planned', 'estimated'), partOf: fc.constantFrom(undefined, undefined, 0), start: fc.constantFrom(undefined, 2000),
});
const anArticle = fc.record({ source: fc.constantFrom('A', 'B', 'C', 'Royal Thai Police'), url: fc.constantFrom('https://a.example/1', 'https://a.example/2', undefined), published: fc.constantFrom('2025-03-01', '2025-03-02', '2025-03-06', undefined), counts: fc.array(count, { minLength: 1, maxLength: 4 }), persons: fc.constantFrom<string[]>([], ['Chen Zhi']) })
  .map((x): SourceReport => article({ ...x, counts: x.counts.map((c, i) => ({ ...c, partOf: i === 0 ? undefined : c.partOf })) } as ArticleSpec));
const world = fc.oneof(fc.array(anArticle, { maxLength: 14 }), fc.subarray(real, { maxLength: 25 }), fc.subarray(makeReports(60), { maxLength: 40 }));
const shuffledWorld = world.chain((w) => fc.tuple(fc.constant(w), fc.shuffledSubarray(w, { minLength: w.length, maxLength: w.length })));

describe('whatever the reports', () => {
  it('their order changes nothing', () => fc.assert(fc.property(shuffledWorld, ([w, other]) => { expect(JSON.stringify(mergeReports(other))).toBe(JSON.stringify(mergeReports(w))); }), { numRuns: 150 }));

  it('one at a time, read after each, is the same as all at once', () => fc.assert(fc.property(shuffledWorld, ([w, other]) => {
    const merger = createMerger();
    for (const x of other) { merger.add(x); merger.result(); }
    expect(JSON.stringify(merger.result())).toBe(JSON.stringify(mergeReports(w)));
  }), { numRuns: 60 }));

  it('the same article given again changes nothing', () => fc.assert(fc.property(world, (w) => { expect(mergeReports([...w, ...w])).toEqual(mergeReports(w)); }), { numRuns: 40 }));

  it('ids are unique, and everything referred to is there', () => fc.assert(fc.property(world, (w) => {
    const r = mergeReports(w);
    const articles = new Set(r.articles.map((a) => a.id)), incidents = new Set(r.incidents.map((i) => i.id));
    expect([articles.size, incidents.size]).toEqual([r.articles.length, r.incidents.length]);
    for (const i of r.incidents) {
      expect(i.articles.every((a) => articles.has(a.id)) && (i.within === null || incidents.has(i.within) && i.within !== i.id)).toBe(true);
      expect(new Set(i.counts.map((c) => c.id)).size).toBe(i.counts.length);
      for (const c of i.counts) expect(c.partOf === null || i.counts.some((x) => x.id === c.partOf && x !== c)).toBe(true);
    }
    expect(r.timeline.flatMap((d) => d.incidents).sort()).toEqual([...incidents].sort());
    expect(r.totals.every((t) => t.articles.length > 0 && t.articles.every((a) => articles.has(a)) && t.incidents.every((i) => incidents.has(i)))).toBe(true);
  }), { numRuns: 80 }));

  it('evidence is what the reports hold', () => fc.assert(fc.property(world, (w) => {
    const held = new Set(w.flatMap((x) => [...x.report.counts, ...x.report.incidents].flatMap((f) => f.evidence.map((e) => `${e.start} ${e.end} ${e.text}`))));
    for (const i of mergeReports(w).incidents) for (const c of i.counts) for (const v of c.quantity.values) for (const e of v.evidence) expect(held.has(`${e.start} ${e.end} ${e.text}`)).toBe(true);
  }), { numRuns: 40 }));

  it('an incident\'s people in the totals are no more than its largest figure, or its nationalities together', () => fc.assert(fc.property(fc.array(anArticle, { maxLength: 10 }), (w) => {
    const r = mergeReports(w);
    for (const action of new Set(r.totals.map((t) => t.action))) {
      const total = r.totals.filter((t) => t.action === action).reduce((s, t) => s + t.people, 0);
      const most = r.incidents.reduce((s, i) => s + i.counts.filter((c) => c.status === 'actual').reduce((m, c) => m + (c.quantity.best.value ?? 0), 0), 0);
      expect(total).toBeLessThanOrEqual(most);
    }
  }), { numRuns: 80 }));

  it('copies printed by other outlets change no total', () => fc.assert(fc.property(fc.subarray(real, { maxLength: 20 }), (w) => {
    const people = (xs: SourceReport[]): unknown[] => mergeReports(xs).totals.map(({ action, origin, destination, nationality, people: n }) => [action, origin, destination, nationality, n]);
    expect(people([...w, ...w.map((x) => ({ ...x, source: `Reprint of ${x.source}`, official: false, url: null }))])).toEqual(people(w));
  }), { numRuns: 40 }));
});

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createExtractor, extract, type Evidence, type Report } from '../src/index.js';
import { openBrowser } from './browser.js';

/**
 * What must hold of any article, as property tests over real-shaped articles (the gold ones) and over sentences made from templates.
 * A property that holds of a smaller domain says in a comment which.
 */
const root = new URL('../', import.meta.url).pathname;
const dir = `${root}test/gold/dev/`;
interface Gold { id: string; text: string; published: string; style: string }
const GOLD = readdirSync(dir).map((f) => JSON.parse(readFileSync(dir + f, 'utf8')) as Gold);
const read = (text: string, publishedOn = '2025-03-24'): Report => extract(text, { publishedOn, reasons: false });

/** The values of a report, without where they stand and how sure they are. */
function values(r: Report): object {
  const name = (id: string | null): string | null => [...r.places, ...r.actors].find((x) => x.id === id)?.name ?? id;
  return {
    counts: r.counts.map((c) => [c.action, c.quantity, c.nationality, c.sex, c.status, name(c.at), name(c.from), name(c.to), name(c.via), name(c.by), c.when, c.asOf, c.partOf]),
    objects: r.objects.map((o) => [o.action, o.quantity, o.unit]), money: r.money.map((m) => [m.role, m.quantity, m.currency]),
    actors: r.actors.map((a) => [a.name, a.type, a.role, a.affiliation]), places: r.places.map((p) => [p.name, p.country, p.type]),
    dates: r.dates.map((d) => d.value), incidents: r.incidents.map((i) => [i.action, name(i.at), i.when, name(i.by)]), scams: r.scams.map((s) => s.kind),
  };
}

/** Paragraphs broken into lines of at most `width` characters, between words. */
const wrapped = (text: string, width: number): string => text.split('\n').map((l) => l.split(' ').reduce((lines, word) => {
  const last = lines.at(-1)!;
  return last !== '' && last.length + 1 + word.length > width ? [...lines, word] : [...lines.slice(0, -1), last === '' ? word : `${last} ${word}`];
}, ['']).join('\n')).join('\n');

const factsOf = (r: Report): { evidence: Evidence[] }[] => [...r.counts, ...r.objects, ...r.money, ...r.actors, ...r.places, ...r.dates, ...r.incidents, ...r.scams];

const runs = { numRuns: 60 };

describe('evidence', () => {
  it('is the text at its offsets, whatever stands before the article', () => fc.assert(fc.property(fc.constantFrom(...GOLD), fc.string({ unit: 'grapheme', maxLength: 60 }), (g, before) => {
    const text = `${before}\n\n${g.text}`;
    const r = read(text, g.published);
    for (const f of factsOf(r)) for (const e of f.evidence) expect(text.slice(e.start, e.end)).toBe(e.text);
  }), runs));
});

describe('a piece of an article', () => {
  // brackets, quotes and commas at the very end, where a reader may look for what follows
  const CLOSE = /[)\]"”,:;—–-]/g;
  const CUTS = GOLD.map((g) => ({ g, ends: [...g.text.matchAll(CLOSE)].map((m) => m.index + 1) })).filter((x) => x.ends.length);
  it('cut anywhere is read, with its evidence', () => fc.assert(fc.property(fc.constantFrom(...CUTS), fc.nat(), fc.boolean(), fc.integer({ min: 20, max: 400 }), ({ g, ends }, k, closed, length) => {
    const end = closed ? ends[k % ends.length]! : 1 + (k % g.text.length);
    const text = g.text.slice(Math.max(0, end - length), end);
    for (const f of factsOf(read(text, g.published))) for (const e of f.evidence) expect(e.text).toBe(text.slice(e.start, e.end));
  }), { numRuns: 1500 }));
});

describe('what is added behind an article changes no fact', () => {
  const FURNITURE = ['Related Articles', 'Read more', 'Most Popular', 'Share this article', 'Follow us on Facebook', 'Advertisement', '© 2025 The Border Ledger. All rights reserved.', 'We use cookies to improve your experience.', 'Home | World | Business | Sport', 'Subscribe to our newsletter'];
  const OTHERS = ['Police arrest 37 Russians in Phuket villa raid', 'Ferry sinks with 112 people aboard off Cebu', 'Court jails nine over $4 million bank heist', 'Typhoon leaves 45,000 without power in Taiwan'];
  const DULL = ['The weather stayed fine.', 'Nobody could say why.', 'The road was quiet and the shops were open.', 'It was not clear what would happen next.', 'Neighbours spoke of noise at night.', 'Much remains to be done.'];
  const HEADINGS = ['Related Articles', 'Related stories', 'Most Popular', 'More news'];
  const unmoved = (g: Gold, added: string): void => { expect(values(read(`${g.text.trimEnd()}\n\n${added}`, g.published))).toEqual(values(read(g.text, g.published))); };
  const LEAD = 'Police in Phuket arrested 37 Russians on Tuesday after a raid on a rented villa, officers said at a press conference there.';
  const STORY = `${LEAD} The group ran a betting site.\n\n"They had been here since May," Police Colonel Somchai Dee said. Another 12 people were held in Bangkok on Wednesday.`;
  describe.each(GOLD.map((g) => [g.id, g] as const))('%s', (_, g) => {
    it('page furniture, a line or all of it', () => { for (const f of [...FURNITURE, FURNITURE.join('\n'), FURNITURE.join('\n\n')]) unmoved(g, f); });
    it('headlines of other stories under their heading', () => { for (const h of HEADINGS) { unmoved(g, `${h}\n${OTHERS.join('\n')}`); for (const o of OTHERS) unmoved(g, `${h}\n${o}`); } });
    it('another story in paragraphs under a heading, with or without a headline', () => { for (const h of HEADINGS) for (const o of [LEAD, `${OTHERS[0]}\n\n${LEAD}`, `${OTHERS[0]}\n\n${STORY}`]) unmoved(g, `${h}\n\n${o}`); });
    it('another story under its own headline, whatever capital or rank both name', () => { for (const o of [LEAD, STORY]) unmoved(g, `${OTHERS[0]}\n\n${o}`); });
    it('a sentence without facts', () => { for (const d of [...DULL, DULL.join(' ')]) unmoved(g, d); });
  });
});

describe('the number of a sentence', () => {
  const VERBS = [['arrested', 'arrest'], ['rescued', 'rescue'], ['deported', 'deport'], ['detained', 'detain'], ['questioned', 'screen']] as const;
  const group = (n: number): string => n.toLocaleString('en-US');
  // from 2: "one" and "two" change the verb; years (1980 to 2049) are dates to a reader too
  const number = fc.oneof(fc.integer({ min: 3, max: 1979 }), fc.integer({ min: 2050, max: 999_999 }));
  it('is the number of its count, and nothing else depends on it but a little confidence', () => fc.assert(fc.property(number, number, fc.constantFrom(...VERBS), fc.constantFrom('Thais', 'Chinese nationals', 'people', 'suspects'), (a, b, [verb, action], who) => {
    const report = (n: number): Report => read(`Police ${verb} ${group(n)} ${who} in Poipet on Saturday.`);
    const [ra, rb] = [report(a), report(b)];
    expect(ra.counts.map((c) => [c.action, c.quantity])).toEqual([[action, { bound: 'exact', value: a }]]);
    // how often counts of a size are right is learnt
    for (const [k, c] of ra.counts.entries()) expect(Math.abs(c.confidence - rb.counts[k]!.confidence)).toBeLessThanOrEqual(0.05);
    const blind = (r: Report): object => ({ ...values(r), counts: r.counts.map((c) => ({ ...c, id: '', quantity: null, confidence: 0, evidence: [] })), incidents: r.incidents.map((i) => [i.action, i.at, i.when]) });
    expect(blind(ra)).toEqual(blind(rb));
  }), { numRuns: 200 }));
  it('of money is the sum, and nothing else depends on it', () => fc.assert(fc.property(fc.integer({ min: 2, max: 999_999_999 }), (n) => {
    const r = read(`Officers seized $${group(n)} in cash at Poipet on Saturday.`);
    expect(r.money.map((m) => [m.role, m.quantity.value, m.currency])).toEqual([['seized', n, 'USD']]);
    expect(r.counts).toEqual([]);
  }), { numRuns: 200 }));
});

describe('the name of a place', () => {
  const TOWNS = ['Poipet', 'Myawaddy', 'Bavet', 'Sihanoukville', 'Mae Sot', 'Laukkai', 'Vientiane', 'Phnom Penh', 'Bangkok', 'Manila', 'Chiang Rai', 'Da Nang'];
  it('moves the fact with it', () => fc.assert(fc.property(fc.constantFrom(...TOWNS), fc.constantFrom('arrested 30 Thais', 'rescued 12 people', 'detained 45 Chinese nationals'), (town, deed) => {
    const r = read(`Police ${deed} in ${town} on Saturday.`);
    expect(r.places.map((p) => p.name)).toEqual([town]);
    expect(r.counts.map((c) => c.at)).toEqual([r.places[0]!.id]);
  }), runs));
  it('may be the user\'s own: nothing else depends on it', () => {
    const made = fc.string({ unit: fc.constantFrom(...'bdfgklmnprstvz'), minLength: 3, maxLength: 5 }).map((s) => `Q${s.split('').join('a')}o`);
    fc.assert(fc.property(made, (name) => {
      const mine = createExtractor({ lexicon: { places: [{ name, country: 'MM', type: 'compound', lat: null, lon: null }] } });
      const r = mine(`Police arrested 30 Thais at ${name} on Saturday.`, { publishedOn: '2025-03-24' });
      expect(r.places.map((p) => [p.name, p.country, p.type])).toEqual([[name, 'MM', 'compound']]);
      expect(r.counts.map((c) => [c.action, c.quantity.value, c.at])).toEqual([['arrest', 30, r.places[0]!.id]]);
    }), { numRuns: 4 });
  });
});

describe('how a text is typed changes no value', () => {
  const same = (change: (s: string) => string) => (g: Gold): void => expect(values(read(change(g.text), g.published))).toEqual(values(read(g.text, g.published)));
  const each = (name: string, change: (s: string) => string, articles = GOLD): void => { describe(name, () => { it.each(articles.map((g) => [g.id, g] as const))('%s', (_, g) => same(change)(g)); }); };
  each('smart quotes', (s) => s.replace(/(^|[\s(])"/g, '$1\u201c').replace(/"/g, '\u201d').replace(/'/g, '\u2019'));
  each('straight quotes', (s) => s.replace(/[\u201c\u201d]/g, '"').replace(/[\u2018\u2019]/g, '\''));
  each('no-break spaces between number and noun', (s) => s.replace(/(\d) (?=[a-zA-Z])/g, '$1\u00a0'));
  each('no-break spaces everywhere', (s) => s.replace(/ /g, '\u00a0'));
  each('line ends of another system', (s) => s.replace(/\n/g, '\r\n'));
  each('a byte order mark', (s) => `\ufeff${s}`);
  each('lines wrapped at 72 characters', (s) => wrapped(s, 72));
  each('lines wrapped at 80 characters', (s) => wrapped(s, 80));
});

describe('upper case', () => {
  const deeds = fc.constantFrom('Police arrested 30 Thais in Poipet', 'Cambodia deported 119 Thai nationals', 'Soldiers rescued at least 45 Chinese nationals in Myawaddy', 'Two Kenyans and seven Ugandans were repatriated', 'Officers detained 1,240 people in Bavet');
  // where capitals tell names from words (persons, agencies of no lexicon), upper case does lose them: counts and places keep their values
  it('changes no count and no place', () => fc.assert(fc.property(fc.array(deeds, { minLength: 1, maxLength: 4 }), (l) => {
    const text = `${l.join('. ')}.`;
    const told = (r: Report): object => [r.counts.map((c) => [c.action, c.quantity, c.nationality, c.sex, c.status]), r.places.map((p) => [p.name, p.country])];
    expect(told(read(text.toUpperCase()))).toEqual(told(read(text)));
  }), { numRuns: 200 }));
  it.each(['Saturday', 'Mon 24 Mar', 'March 3', 'last Friday night', '12 September 2024'])('changes no date: %s', (d) => { expect(read(`POLICE ARRESTED 30 THAIS ON ${d.toUpperCase()}.`).dates.map((x) => x.value)).toEqual(read(`Police arrested 30 Thais on ${d}.`).dates.map((x) => x.value)); });
});

describe('in every time zone and language of the system', () => {
  const script = `
    import { readdirSync, readFileSync } from 'node:fs';
    import { createHash } from 'node:crypto';
    import { extract } from './dist/index.js';
    const h = createHash('sha256');
    for (const f of readdirSync('test/gold/dev').sort()) { const a = JSON.parse(readFileSync('test/gold/dev/' + f, 'utf8')); h.update(JSON.stringify([extract(a.text), extract(a.text, { publishedOn: a.published }), extract(a.text, { publishedOn: new Date(a.published) })])); }
    console.log(h.digest('hex'), new Date('2025-01-01T00:00:00Z').getTimezoneOffset());`;
  const run = (env: Record<string, string>): string[] => execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } }).trim().split(' ');
  let plain = '';
  beforeAll(() => {
    if (!existsSync(`${root}dist/index.js`)) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore' });
    plain = run({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })[0]!;
  }, 120_000);
  it.each([
    [{ TZ: 'Pacific/Kiritimati', LANG: 'th_TH.UTF-8', LC_ALL: 'th_TH.UTF-8' }, -840], [{ TZ: 'Pacific/Pago_Pago', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, 660],
    [{ TZ: 'Asia/Kathmandu', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }, -345], [{ TZ: 'America/New_York', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }, 300],
  ] as const)('%j gives the same reports', (env, offset) => {
    const [hash, zone] = run(env);
    expect(Number(zone)).toBe(offset);
    expect(hash).toBe(plain);
  });
});

describe('in a browser', () => {
  const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const there = existsSync(chromium);
  if (!there) console.warn(`no Chromium at ${chromium}: skipped (apt-get install chromium)`);
  it.skipIf(!there)('the reports are those of Node, byte for byte', async () => {
    const { outputFiles } = await build({ stdin: { contents: "import { extract } from './src/index.ts'; globalThis.extract = extract;", resolveDir: root }, bundle: true, write: false, format: 'iife', platform: 'browser', logLevel: 'silent' });
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ locale: 'tr-TR', timezoneId: 'Pacific/Kiritimati' });
      await page.addScriptTag({ content: outputFiles[0]!.text });
      for (const g of GOLD) expect(await page.evaluate(`JSON.stringify(extract(${JSON.stringify(g.text)}, { publishedOn: ${JSON.stringify(g.published)} }))`)).toBe(JSON.stringify(extract(g.text, { publishedOn: g.published })));
    } finally { await browser.close(); }
  }, 120_000);
});

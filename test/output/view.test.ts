import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors.js';
import { extract } from '../../src/index.js';
import { toHtml } from '../../src/output/index.js';
import { openBrowser } from '../browser.js';
import { article, report } from './articles.js';

// The page is looked at in a real browser; `page.evaluate` runs there, as text, for this project has no DOM types.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let page: Page;
let seen: string[] = [];
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser?.close());
afterEach(() => page?.context().close());

async function show(html: string, options: BrowserContextOptions = {}): Promise<void> {
  page = await (await browser.newContext(options)).newPage();
  seen = [];
  page.on('request', (r) => { if (!r.url().startsWith('about:')) seen.push(r.url()); });
  page.on('dialog', (d) => { seen.push(`dialog: ${d.message()}`); void d.dismiss(); });
  page.on('pageerror', (e) => seen.push(`error: ${e.message}`));
  page.on('console', (m) => seen.push(`console: ${m.text()}`));
  await page.setContent(html);
}
/** Stretches of the article that are highlighted for a fact, by its number. Neighbouring stretches are one. */
const highlights = (fact: number): Promise<[number, number][]> => page.evaluate(`(() => {
  const out = []; let at = 0;
  const walk = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { data, parentElement } = walk.currentNode, last = out.at(-1);
    const mark = parentElement.closest('mark.on-kind');
    if (mark && mark.dataset.f.split(' ').includes('${fact}')) { if (last && last[1] === at) last[1] += data.length; else out.push([at, at + data.length]); }
    at += data.length;
  }
  return out;
})()`);
const shownText = (): Promise<string> => page.evaluate(`document.querySelector('.text').textContent`);
const status = (): Promise<string | null> => page.locator('#shown').textContent();

const facts = [...report.counts, ...report.incidents, ...report.objects, ...report.money, ...report.actors, ...report.places, ...report.dates, ...report.scams];

describe('the view of the example article', () => {
  it('shows the whole text, and loads nothing', async () => { await show(toHtml(article, report)); expect(await shownText()).toBe(article); expect(seen).toEqual([]); });
  it('highlights every fact at its exact places', async () => {
    await show(toHtml(article, report));
    for (const [i, fact] of facts.entries()) expect(await highlights(i)).toEqual(fact.evidence.map((e) => [e.start, e.end]).sort((a, b) => a[0]! - b[0]!));
  });
  it('a click on a fact opens its record; Escape closes it', async () => {
    await show(toHtml(article, report));
    await page.click('mark:has-text("deported ")');
    expect(await page.locator('#record').innerText()).toMatch(/93 Thai citizens deported[\s\S]*nationality\s+Thailand[\s\S]*confidence 0\.\d+[\s\S]*“deported 93 Thai citizens”/);
    await page.keyboard.press('Escape');
    expect(await page.locator('#record article').count()).toBe(0);
  });
  it('the pointer over a fact tells it', async () => { await show(toHtml(article, report)); await page.hover('mark:has-text("41 mobile phones")'); expect(await page.locator('#tip').innerText()).toBe('Things: 41 × mobile phone seized'); });
  it('a kind taken away takes its highlights, rows, bars and entries with it', async () => {
    await show(toHtml(article, report));
    await page.click('.chip.k-counts');
    expect(await status()).toBe(`${facts.length - report.counts.length} of ${facts.length} facts shown`);
    expect(await highlights(report.counts.findIndex((c) => c.quantity.value === 7372))).toEqual([]);
    expect(await page.locator('tbody tr:visible').count()).toBe(facts.length - report.counts.length);
    expect(await page.locator('.bars > li:visible').count()).toBe(0);
    expect(await page.locator('.timeline').innerText()).not.toContain('7,372');
  });
  it('a least confidence takes the unsure facts away', async () => {
    await show(toHtml(article, report));
    await page.locator('#least').fill('0.9');
    const sure = facts.filter((f) => !('confidence' in f) || f.confidence >= 0.9).length;
    expect(await status()).toBe(`${sure} of ${facts.length} facts shown`);
  });
  it('has bars by nationality, the longest first', async () => { await show(toHtml(article, report)); expect(await page.locator('.bars h3').allInnerTexts()).toEqual(['China CN', 'Indonesia ID', 'India IN', 'Thailand TH']); });
  it('has a timeline from the first day to the last', async () => { await show(toHtml(article, report)); expect(await page.locator('.timeline time').allInnerTexts()).toEqual(['Mar 2025', '24 Mar 2025', '28 Mar 2025']); });
  it('a fact of the table leads to its place in the text', async () => { await show(toHtml(article, report)); await page.click('table .pick:has-text("at least 1,500,000 USD")'); expect(await page.evaluate('document.activeElement.textContent')).toBe('at least $1.5 million'); });
});

describe('without a mouse', () => {
  it('Tab reaches the filters and the facts, Enter opens a record', async () => {
    await show(toHtml('Police arrested 30 Thais in Poipet.', extract('Police arrested 30 Thais in Poipet.')));
    for (let i = 0; i < 20 && !(await page.evaluate(`document.activeElement.matches('mark')`)); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // the first words of the text that are a fact: who acted
    expect(await page.locator('#record h3').first().innerText()).toBe('police');
  });
  it('a screen reader hears the words, the kind and the fact', async () => {
    await show(toHtml(article, report));
    expect(await page.getByRole('button', { name: '41 mobile phones: Things, 41 × mobile phone seized' }).count()).toBe(1);
    expect(await page.locator('#record').getAttribute('aria-live')).toBe('polite');
  });
  it.each(['light', 'dark'] as const)('axe finds nothing to complain of in %s colours', async (colorScheme) => {
    await show(toHtml(article, report), { colorScheme });
    await page.evaluate(axe);
    const complaints = (of: string): Promise<unknown> => page.evaluate(`axe.run(${of}).then((r) => r.violations.map((v) => [v.id, v.nodes.map((n) => n.html + n.failureSummary)]))`);
    expect(await complaints('document')).toEqual([]);
    for (const kind of ['counts', 'incidents', 'objects', 'money', 'actors', 'places', 'dates', 'scams']) { await page.locator(`table .pick.k-${kind}`).first().click(); expect(await complaints('"#record"')).toEqual([]); }
  });
  it('fits a narrow screen', async () => { await show(toHtml(article, report), { viewport: { width: 360, height: 740 } }); expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360); });
});

describe('text stays text', () => {
  const hostile = `<script>window.ran = 1; alert(1)</script> "><img src=x onerror="window.ran=1"> raid in Poipet

Police arrested 30 Thais in Poipet </script><script>window.ran=1</script> on Monday, said Pol Gen Somchai <img/src=x/onerror=alert(1)> Prasert & "Co" of the Royal Thai Police.
</textarea></title></style><svg onload=alert(1)><iframe srcdoc="<script>parent.ran=1</script>"></iframe> {{7*7}} \${alert(1)} <!-- Officers seized 41 phones --> javascript:alert(1) &lt;b&gt; ]]>`;
  it('an article full of scripts runs none, adds no element and loads nothing', async () => {
    await show(toHtml(hostile, extract(hostile, { publishedOn: '2025-03-24' })));
    expect(await shownText()).toBe(hostile);
    for (const mark of await page.locator('mark[tabindex]').all()) await mark.click({ force: true });
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.locator('img, svg, iframe, textarea').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
    expect(seen).toEqual([]);
  });
  it('hostile names in a report are text too', async () => {
    const evil = '"><img src=x onerror=alert(1)></script><script>alert(1)</script>';
    const text = 'Police arrested 30 Thais in Poipet.';
    const r = extract(text);
    const spoiled = { ...r, article: { ...r.article, title: evil }, counts: r.counts.map((c) => ({ ...c, who: evil, nationality: [evil] })), places: r.places.map((p) => ({ ...p, name: evil, aliases: [evil] })), warnings: [{ code: 'noText' as const, message: evil }] };
    await show(toHtml(text, spoiled));
    await page.locator('mark').first().click();
    expect(await page.locator('img').count()).toBe(0);
    expect(seen).toEqual([]);
  });
  it('any text is shown as it is', async () => {
    await show('<p>');
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('Police arrested 30 Thais', 'in Poipet', '<', '</div>', '&', '&amp;', '"', '\r\n', '\r', '\n', '\u2028', '\u202e', '😀', '<mark>', '<!--', '\u0007', '$5 million'), { maxLength: 20 }), async (parts) => {
      const text = parts.join(' ');
      await page.setContent(toHtml(text, extract(text)));
      expect(await shownText()).toBe(text);
    }), { numRuns: 40 });
  });
});

describe('bad input', () => {
  it('a report of another text is refused', () => expect(() => toHtml('Some other text.', report)).toThrow(expect.objectContaining({ code: 'invalidReport' })));
  it.each([null, {}, 'report', { counts: [] }])('%j is no report', (x) => expect(() => toHtml('text', x as never)).toThrow(InvalidInputError));
  it('an empty report makes a page that says so', async () => { await show(toHtml('', extract(''))); expect(await page.locator('.warnings').innerText()).toBe('the text is empty'); expect(seen).toEqual([]); });
  it('100 KB of facts are a page in seconds', () => { const text = 'Police arrested 30 Thais in Poipet on Monday. '.repeat(2100); const r = extract(text); const t = performance.now(); toHtml(text, r); expect(performance.now() - t).toBeLessThan(5000); });
});

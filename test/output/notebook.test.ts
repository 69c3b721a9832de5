import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { inNotebook, InvalidInputError, type MimeBundle } from '../../src/output/index.js';
import { reportSchema } from '../../src/schema.js';
import { openBrowser } from '../browser.js';
import { article, report } from './articles.js';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser?.close());

const shown = (value: object): MimeBundle => (value as Record<symbol, () => MimeBundle>)[Symbol.for('Jupyter.display')]!();

describe('inNotebook', () => {
  it('gives the same report as plain data', () => {
    const copy = inNotebook(article, report);
    expect(copy).toEqual(report);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(report));
    expect(reportSchema.parse(copy)).toEqual(report);
  });
  it('leaves the report it was given alone', () => { inNotebook(article, report); expect(Object.getOwnPropertySymbols(report)).toEqual([]); });
  it('offers text to notebooks that show no HTML', () => expect(shown(inNotebook(article, report))['text/plain']).toContain(report.article.title));
  it('shows the view, which works inside its frame', async () => {
    const page = await browser.newPage();
    await page.setContent(shown(inNotebook(article, report, { height: 480 }))['text/html']!);
    const view = page.frameLocator('iframe');
    await view.locator('mark', { hasText: 'deported' }).first().click();
    expect(await view.locator('#record h3').first().textContent()).toContain('93');
    expect((await page.locator('iframe').boundingBox())?.height).toBe(480);
    await page.close();
  });
  it('keeps text that looks like markup inside the frame', () => {
    const hostile = '"></iframe><script>alert(1)</script>';
    const bundle = shown(inNotebook(hostile, { ...report, article: { title: hostile, publishedOn: null, body: [] }, incidents: [], counts: [], objects: [], money: [], actors: [], places: [], dates: [], scams: [] }));
    expect(bundle['text/html']!.match(/<[a-z/]/g)).toEqual(['<i', '</']);
  });
  it('refuses a report of another text', () => expect(() => inNotebook(`x${article}`, report)).toThrow(InvalidInputError));
  it.each([0, -1, Number.NaN, Infinity])('refuses the height %d', (height) => expect(() => inNotebook(article, report, { height })).toThrow('height'));
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.js';

// The playground as built, opened from its folder in a real browser.
const root = new URL('../', import.meta.url).pathname;
const sample = readFileSync(`${root}examples/poipet-raid.txt`, 'utf8');
const webPage = readFileSync(`${root}examples/poipet-raid.html`, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'scamfacts-playground-'));
let browser: Browser;
let page: Page;
let view: FrameLocator;
let trouble: string[] = [];

beforeAll(async () => {
  if (!existsSync(`${root}dist/output.js`)) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore' });
  execFileSync(process.execPath, ['examples/playground/build.mjs', folder], { cwd: root });
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await (await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })).newPage();
  trouble = [];
  page.on('request', (r) => { if (/^(?:https?|wss?):/.test(r.url())) trouble.push(r.url()); });
  page.on('dialog', (d) => { trouble.push(`dialog: ${d.message()}`); void d.dismiss(); });
  page.on('pageerror', (e) => trouble.push(`error: ${e.message}`));
  page.on('console', (m) => trouble.push(`console: ${m.text()}`));
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  view = page.frameLocator('iframe');
  await page.click('#clear');
});
afterEach(async () => {
  await page.context().close();
  expect(trouble).toEqual([]);
});

const paste = async (text: string): Promise<void> => {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.focus('#article');
  await page.keyboard.press('ControlOrMeta+V');
};
const download = async (): Promise<{ name: string; text: string }> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};
const copied = async (): Promise<string> => { await page.click('#copy'); await page.getByText('Copied').waitFor(); return page.evaluate('navigator.clipboard.readText()'); };

describe('the sample, pasted', () => {
  beforeEach(async () => { await paste(sample); await page.getByText(/^\d\d facts in/).waitFor(); });
  it('has its 93 deported Thai citizens highlighted, with their record', async () => {
    const mark = view.locator('mark.on-kind.k-counts', { hasText: 'deported' });
    await mark.click();
    expect((await view.locator('mark.chosen').allInnerTexts()).join('')).toBe('93 Thaisdeported 93 Thai citizens'); // a mark is cut where another fact begins
    expect(await view.locator('#record').innerText()).toMatch(/93 Thai citizens deported[\s\S]*nationality\s+Thailand/);
  });
  it('gives its counts as CSV', async () => {
    await page.click('#tab-table');
    await page.getByRole('cell', { name: '4895' }).first().waitFor();
    const { name, text } = await download();
    expect(name).toBe('scamfacts-counts.csv');
    expect((parse(text, { columns: true }) as Record<string, string>[])[0]).toMatchObject({ action: 'deport', value: '93', nationality: 'TH', evidence: 'deported 93 Thai citizens' });
  });
  it('gives another kind of fact when asked', async () => {
    await page.click('#tab-table');
    await page.selectOption('#kind', 'money');
    expect(await page.locator('#table tbody tr').count()).toBe(2);
    expect((await download()).name).toBe('scamfacts-money.csv');
  });
  it('is on the map, with the way the deported went', async () => {
    await page.click('#tab-map');
    expect(await page.locator('#map text').allTextContents()).toContainEqual(expect.stringMatching(/^Poipet /));
    expect(await page.locator('#map path.move title').allTextContents()).toContain('deport 93 Thai citizens\nCambodia → Thailand');
    expect(await page.locator('#map path.land').getAttribute('d')).toMatch(/^M/);
    const { name, text } = await download();
    expect(name).toBe('scamfacts.geojson');
    expect(check(text)).toMatchObject({ type: 'FeatureCollection' });
  });
  it('is on the map of the whole world too', async () => { await page.click('#tab-map'); await page.check('#world'); expect(await page.locator('#map text').allTextContents()).toEqual(expect.arrayContaining(['China', 'India', expect.stringMatching(/^Poipet /)])); });
  it('copies what it shows', async () => {
    await page.click('#tab-json');
    expect(JSON.parse(await copied())).toMatchObject({ article: { publishedOn: '2025-03-24' } });
  });
  it('downloads the view as a page of its own', async () => { const { name, text } = await download(); expect(name).toBe('scamfacts.html'); expect(text).toMatch(/^<!doctype html>/); });
  it('gives what was typed a moment ago', async () => { await page.fill('#article', 'Police arrested 30 Thais in Poipet.'); expect((await download()).text).toContain('arrested 30 Thais'); });
  it('changes with every edit', async () => {
    await page.fill('#article', 'Police arrested 30 Thais in Poipet.');
    await view.getByText('30 Thais arrested').first().waitFor();
    expect(await view.locator('.text').innerText()).toBe('Police arrested 30 Thais in Poipet.');
  });
});

describe('a web page', () => {
  // the status line is written before the view's frame has loaded
  const shown = (): Promise<void> => view.locator('mark.on-kind', { hasText: '93 Thai citizens' }).waitFor();
  it('pasted as HTML is read as its article, with its day and site, and nothing of it is loaded or run', async () => {
    await paste(webPage.replace('</body>', '<script>parent.alert(1)</script><img src="https://example.org/x.png" onerror="alert(1)"></body>'));
    await page.getByText(/facts from a web page of Border Ledger/).waitFor();
    await shown();
    expect(await view.locator('.text').innerText()).not.toMatch(/90[1-5]|alert/);
    expect(await view.locator('.meta time').getAttribute('datetime')).toBe('2025-03-24');
  });
  it('dropped as a file is read the same', async () => {
    const file = await page.evaluateHandle(`(() => { const t = new DataTransfer(); t.items.add(new File([${JSON.stringify(webPage)}], 'story.html', { type: 'text/html' })); return t; })()`);
    await page.dispatchEvent('#article', 'drop', { dataTransfer: file });
    await page.getByText(/facts from a web page of Border Ledger/).waitFor();
    await shown();
  });
  it('opened as a file is read the same', async () => {
    await page.setInputFiles('#file', `${root}examples/poipet-raid.html`);
    await page.getByText(/facts from a web page of Border Ledger/).waitFor();
    await shown();
  });
});

describe('what is no article', () => {
  it('a text that is too long is told', async () => { await page.fill('#article', 'x'.repeat(200_001)); await page.getByText(/more than maxLength/).waitFor(); });
  it('a text in another language is told', async () => { await paste('La policía detuvo el lunes a 30 personas en la ciudad de Poipet, durante el registro de las oficinas de una empresa.'); await page.getByText(/not in English/).waitFor(); });
  it('script tags in plain text stay text', async () => { await paste('Police arrested 30 Thais <script>alert(1)</script> in Poipet <img src=x onerror=alert(1)>.'); await view.getByText('alert(1)').first().waitFor(); expect(await view.locator('img').count()).toBe(0); });
  it('no text at all is an empty page', async () => { await page.click('#tab-table'); await page.getByText('No such facts.').waitFor(); });
});

it('tabs are moved through with the arrow keys', async () => {
  await page.focus('#tab-view');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate('document.activeElement.id')).toBe('tab-map');
  expect(await page.locator('#map').isVisible()).toBe(true);
});
it.each([360, 768])('fits a screen %i pixels wide', async (width) => { await page.setViewportSize({ width, height: 800 }); expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width); });

import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleTooLongError, InvalidInputError, looksLikeHtml, readHtml } from '../../src/html/index.js';
import { extract } from '../../src/index.js';

const page = readFileSync(new URL('../../examples/poipet-raid.html', import.meta.url), 'utf8');
const story = '<p>Police arrested 30 Thais in Poipet, the ministry said on Monday, after a raid on an office.</p>';
const dayOf = async (head: string, body = story): Promise<string | null> => (await readHtml(`<html><head>${head}</head><body><h1>Raid</h1>${body}</body></html>`)).publishedOn;

describe('a news page', () => {
  it('tells its headline, day, site, author and language', async () => expect(await readHtml(page)).toMatchObject({ title: 'Cambodia sends 93 Thais home after raids on Poipet call centres', publishedOn: '2025-03-24', site: 'Border Ledger', author: 'Mara Lim', language: 'en' }));
  it('is its headline and its paragraphs, rows of a table as labels', async () => expect((await readHtml(page)).text.split('\n')).toEqual([
    'Cambodia sends 93 Thais home after raids on Poipet call centres', '',
    'POIPET, Cambodia — Cambodia deported 93 Thai citizens who had been detained during raids on call centres in the border town of Poipet, the Thai Ministry of Foreign Affairs said on Monday.', '',
    'Pol Gen Thatchai Pitaneelaboot, inspector-general of the Royal Thai Police, said that officers seized 41 mobile phones, 12 laptops & 3.2 million baht in cash.', '',
    'As of March, 7,372 people had received assistance, with 4,895 of them repatriated through Thailand. The largest groups were:', '',
    '- China: 3,634', '- Indonesia: 653', '- India: 549', '',
    'The police plan to deport 24 more suspects on Friday.',
  ]));
  it('leaves out menus, captions, scripts, related stories and what no reader sees', async () => expect((await readHtml(page)).text).not.toMatch(/World|777|90[1-5]|Phuket|All rights/));
  it('gives extract a text with facts to find', async () => {
    const { text, publishedOn } = await readHtml(page);
    expect(extract(text, { publishedOn }).counts[0]).toMatchObject({ action: 'deport', quantity: { value: 93 }, nationality: ['TH'], evidence: [{ text: 'deported 93 Thai citizens' }, {}] });
  });
});

describe('the day a page came out', () => {
  const ld = (x: unknown): string => `<script type="application/ld+json">${JSON.stringify(x)}</script>`;
  it.each<[string, string, string | null]>([
    ['JSON-LD', ld({ '@type': 'NewsArticle', datePublished: '2025-03-24T23:30:00+07:00' }), '2025-03-24'],
    ['a JSON-LD graph, the article before the page', ld({ '@graph': [{ '@type': 'WebPage', datePublished: '2025-01-01' }, { '@type': ['NewsArticle'], datePublished: '2025-03-24' }] }), '2025-03-24'],
    ['a list of JSON-LD', ld([{ '@type': 'Organization' }, { '@type': 'ReportageNewsArticle', datePublished: '2025-03-24' }]), '2025-03-24'],
    ['Open Graph', '<meta property="article:published_time" content="2025-03-24T08:00:00Z">', '2025-03-24'],
    ['a meta tag in words', '<meta name="pubdate" content="Mon, 24 Mar 2025 08:00:00 GMT">', '2025-03-24'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2025-03-24">', '2025-03-24'],
    ['JSON-LD before a meta tag', `${ld({ '@type': 'NewsArticle', datePublished: '2025-03-24' })}<meta name="date" content="2020-01-01">`, '2025-03-24'],
    ['a meta tag where the JSON-LD is broken', '<script type="application/ld+json">{"datePublished": </script><meta name="date" content="2025-03-24">', '2025-03-24'],
    ['no date', '', null],
    ['a day that no calendar has', '<meta name="date" content="2025-02-30">', null],
    ['a date that could be two', '<meta name="date" content="03/04/2025">', null],
  ])('%s', async (_, head, day) => expect(await dayOf(head)).toBe(day));
  it.each([['<time datetime="2025-03-24T08:00">Monday</time>'], ['<p><time>24 March 2025</time></p>'], ['<p>Published March 24, 2025</p>']])('%s', async (time) => expect(await dayOf('', `${time}${story}`)).toBe('2025-03-24'));
});

describe('text', () => {
  const textOf = async (body: string): Promise<string> => (await readHtml(`<html><body><article>${story}${body}</article></body></html>`)).text;
  it('lists are items on lines of their own', async () => expect(await textOf('<ul><li>12 men</li><li>6 <b>women</b></li></ul>')).toContain('\n\n- 12 men\n- 6 women'));
  it('wider tables keep their headings', async () => expect(await textOf('<table><tr><th>Country</th><th>Deported</th><th>Arrested</th></tr><tr><td>China</td><td>3,634</td><td>41</td></tr></table>')).toContain('- China; Deported: 3,634; Arrested: 41'));
  it('a line break ends the line, not the paragraph', async () => expect(await textOf('<p>One.<br>Two.</p>')).toContain('One.\nTwo.'));
  it('an empty corner is a heading too', async () => expect(await textOf('<table><tr><td></td><th>Deported</th><th>Arrested</th></tr><tr><th>China</th><td>120</td><td>12</td></tr></table>')).toContain('- China; Deported: 120; Arrested: 12'));
  it('two line breaks are a paragraph', async () => expect(await textOf('<div>Police freed 30.<br><br>They went home.</div>')).toContain('Police freed 30.\n\nThey went home.'));
  it('tables that lay out the page are text', async () => expect((await readHtml(`<html><body><table><tr><td><a href="/">Home</a></td><td>${story.repeat(3)}</td></tr></table></body></html>`)).text).toContain('\n\nPolice arrested 30 Thais'));
  it('inline elements do not cut words', async () => expect(await textOf('<p>Cambo<em>dia</em> sent 93 home.</p>')).toContain('Cambodia sent 93 home.'));
  it('elements hidden by a rule of the page are left out', async () => expect((await readHtml(`<html><head><style>.a, .teaser { visibility: hidden }</style></head><body>${story}<p class="teaser">Police arrested 901 people.</p></body></html>`)).text).not.toContain('901'));
  it('a page hidden until its scripts ran is read', async () => expect((await readHtml(`<html><head><style>body { visibility: hidden }</style></head><body>${story}</body></html>`)).text).toContain('30 Thais'));
  it.each([['a fragment', story], ['no html element', `<body>${story}</body>`], ['no body', `<html><head></head>${story}</html>`], ['plain text', 'Police arrested 30 Thais in Poipet, the ministry said on Monday, after a raid on an office.']])('%s', async (_, html) => expect((await readHtml(html)).text).toBe('Police arrested 30 Thais in Poipet, the ministry said on Monday, after a raid on an office.'));
  it.each([[''], ['<body>'], ['<!-- -->'], ['<frameset><frame src="x">']])('%j holds no text', async (html) => expect((await readHtml(html)).text).toBe(''));
});

describe('a page is data, never a program', () => {
  const fetched = vi.fn();
  beforeEach(() => { vi.stubGlobal('fetch', fetched); fetched.mockClear(); });
  it('fetches nothing, even from sites that Defuddle knows', async () => {
    for (const url of ['https://www.reddit.com/r/x/comments/1/y/', 'https://x.com/a/status/1', 'https://www.youtube.com/watch?v=abc']) await readHtml('<html><body><iframe src="https://example.org/"></iframe><img src="https://example.org/x.png"><link rel="stylesheet" href="https://example.org/x.css"></body></html>', { url });
    expect(fetched).not.toHaveBeenCalled();
  });
  it('runs no script', async () => {
    await readHtml('<html><body onload="globalThis.ran = 1"><script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 1"><p>Text.</p></body></html>');
    expect(globalThis).not.toHaveProperty('ran');
  });
  it('markup that the page shows as text stays text', async () => expect((await readHtml(`<html><body>${story}<p>He typed &lt;script&gt;alert(1)&lt;/script&gt;.</p></body></html>`)).text).toContain('<script>alert(1)</script>'));
});

describe('bad input', () => {
  it.each([null, undefined, 3, {}])('%s is no page', async (x) => expect(readHtml(x as unknown as string)).rejects.toBeInstanceOf(InvalidInputError));
  it('a page over maxLength is refused', async () => expect(readHtml('<p>12345', { maxLength: 5 })).rejects.toBeInstanceOf(ArticleTooLongError));
  it('an address that is none is refused', async () => expect(readHtml('<p>x', { url: 'story.html' })).rejects.toMatchObject({ code: 'invalidUrl' }));
  it('elements nested past reason are refused', async () => expect(readHtml('<div>'.repeat(20_000))).rejects.toMatchObject({ code: 'htmlTooDeep' }));
  it('JSON-LD nested past reason is left out', async () => expect(readHtml(`<html><head><script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script></head><body>${story}</body></html>`)).resolves.toMatchObject({ publishedOn: null }));
  it('a page in another language gives a warning and no guesses', async () => {
    const { text, language } = await readHtml('<html lang="es"><body><p>La policía detuvo el lunes a 30 personas en la ciudad de Poipet, durante el registro de las oficinas de una empresa que llamaba por teléfono a sus víctimas.</p></body></html>');
    expect(language).toBe('es');
    expect(extract(text)).toMatchObject({ counts: [], warnings: [{ code: 'notEnglish' }] });
  });
  it('any text is read or refused with a code', () => fc.assert(fc.asyncProperty(
    fc.array(fc.constantFrom('<html>', '<body>', '</body>', '<p>', '</p>', '<div hidden>', '<table>', '<tr>', '<td>', '<script>', '</script>', '<!--', '-->', '<style>p{display:none}', '</style>', '&amp;', '&#0;', '<', '"', 'Police arrested 30', '<time datetime="x">', '<meta name=date content=2025-01-01>', '\u0000', '<svg>', ']]>'), { maxLength: 30 }),
    async (parts) => { const { text } = await readHtml(parts.join(' ')); extract(text); },
  ), { numRuns: 200 }));
});

describe('what begins like a page', () => {
  it.each([['<!doctype html>\n<p>', true], ['\ufeff <HTML lang=en>', true], ['<!-- saved --><html>', true], ['Police arrested <b>30</b>', false], ['<htmlish>', false]])('%j', (text, is) => expect(looksLikeHtml(text)).toBe(is));
});

describe('without its peer dependencies', () => {
  it('names the command that installs them', async () => {
    vi.resetModules();
    vi.doMock('linkedom', () => { throw new Error('Cannot find package'); });
    const { readHtml: bare } = await import('../../src/html/index.js');
    await expect(bare('<p>x')).rejects.toMatchObject({ code: 'missingDependency', install: 'npm install defuddle linkedom' });
    vi.doUnmock('linkedom');
  });
});

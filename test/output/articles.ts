import { readFileSync } from 'node:fs';
import { extract } from '../../src/index.js';

/** The articles that the output tests show: the example, and two of one sentence or two. */
export const article = readFileSync(new URL('../../examples/poipet-raid.txt', import.meta.url), 'utf8');
export const report = extract(article);
export const records = [
  { id: 'ledger-1', report },
  { id: 'desk-7', report: extract('Cambodia deported 119 Thais, 61 of them women, from Poipet on Saturday.', { publishedOn: '2025-03-03' }) },
  { id: 'desk-9', report: extract('Thailand repatriated 40 to 50 Indonesians in February. Dozens of Kenyans were rescued at KK Park.', { publishedOn: '2025-03-03' }) },
];

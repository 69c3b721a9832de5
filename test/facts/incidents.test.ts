import { describe, expect, it } from 'vitest';
import { INCIDENT_CORPUS } from './incidents.corpus.js';
import { read } from './show.js';

const family = (x: string): string => (x === 'detain' ? 'arrest' : x === 'work' ? 'confine' : x);
const words = (s: string): string[] => s.split(' ').filter(Boolean).map(family);

describe('the events of an article', () => {
  it.each(INCIDENT_CORPUS)('%s', (title, text, must, may) => {
    const told = read(`${title}\n\n${text}`, '2025-09-10').incidents.map((i) => family(i.action));
    expect(told).toEqual(expect.arrayContaining(words(must)));
    expect([...words(must), ...words(may)]).toEqual(expect.arrayContaining(told));
  });
});

import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.js';
import { GAPS } from './gaps.js';
import { PHRASINGS } from './phrasings.corpus.js';
import { ACTORS, HOME_MONEY, MONEY, OBJECTS, PLACES, ROLES, SCAMS, type Readings } from './phrasings.facts.corpus.js';
import { read, showActors, showCounts, showMoney, showObjects, showPlaces, showRoles, showScams } from './show.js';

const gaps = new Set(GAPS);
const check = (table: Readings, show: (r: Report) => string[]): void => {
  describe.each(Object.entries(table))('%s', (_, rows) => {
    for (const [told, ...phrasings] of rows) for (const p of phrasings) (gaps.has(p) ? it.fails : it)(`${JSON.stringify(p)} is ${told || 'nothing'}`, () => expect(show(read(p)).map((x) => x.trim()).sort()).toEqual(told.split('; ').filter(Boolean).sort()));
  });
};

check(PHRASINGS, showCounts);
check(ROLES, showRoles);
check(OBJECTS, showObjects);
check(MONEY, showMoney);
check(HOME_MONEY, showMoney);
check(PLACES, showPlaces);
check(ACTORS, showActors);
check(SCAMS, showScams);

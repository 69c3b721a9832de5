import { expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { WITHIN } from '../../src/merge/lexicon/within.js';

/** Places that a bare sentence does not show to be places. */
const UNREAD = new Set(['Xinshan Great Wall Park', 'Ban Houakhoua', 'Adom Estates']);
const names = [...new Set(WITHIN.trim().split('\n').flatMap((l) => l.split('|')))].filter((n) => !UNREAD.has(n));

it.each(names)('%s is a name that reports carry', (name) => expect(extract(`Police arrested 30 people in ${name} on Monday.`).places.map((p) => p.name)).toContain(name));

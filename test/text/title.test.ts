import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/claims/index.js';
import { extract } from '../../src/index.js';
import { toHtml } from '../../src/output/index.js';
import { titleSpan } from '../../src/text/title.js';

const BODY = 'Officers raided two houses in the border town at dawn, the ministry said on Monday.';

describe('the headline of a report in its text', () => {
  it.each([
    ['Police free 30 Thais', 'Police free 30 Thais'],
    ['Police  free 30 Thais', 'Police free 30 Thais'],
    ['Police free\n30 Thais', 'Police free 30 Thais'],
    ['Who? (30) [Thais] $5.', 'Who? (30) [Thais] $5.'],
  ])('%j is found as %j', (written, title) => expect(titleSpan(`${written}\n\n${BODY}`, title)).toEqual({ start: 0, end: written.length }));
  it('is null without one', () => { expect(titleSpan(BODY, null)).toBeNull(); expect(titleSpan(BODY, 'Something else')).toBeNull(); });
  it('with two spaces is marked in the view', () => { const text = `Police free 30 Thais  in Poipet\n\n${BODY}`; expect(toHtml(text, extract(text))).toContain('class="title"'); });
  it('with two spaces still speaks of claims', () => {
    const text = `Hontiveros  meets 30 Thais in Poipet\n\n${BODY}`;
    expect(checkClaims(text, [{ kind: 'actor', name: 'Hontiveros' }]).checks[0]!.verdict).toBe('supported');
  });
});

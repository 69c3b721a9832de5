/**
 * A reporter of Stryker: tells each mutant that lived as soon as it is known, a line of JSON each in reports/survivors.jsonl.
 * The other reporters tell at the end, which may be hours away.
 */
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { relative } from 'node:path';

const FILE = 'reports/survivors.jsonl';
const LIVED = new Set(['Survived', 'NoCoverage']);

class Survivors {
  constructor() {
    mkdirSync('reports', { recursive: true });
    rmSync(FILE, { force: true });
  }
  onMutantTested({ status, fileName, location, mutatorName, replacement }) {
    if (LIVED.has(status))
      appendFileSync(
        FILE,
        `${JSON.stringify({ status, at: `${relative('', fileName)}:${location.start.line}:${location.start.column}`, to: `${location.end.line}:${location.end.column}`, mutator: mutatorName, replacement })}\n`,
      );
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'survivors', injectableClass: Survivors }];

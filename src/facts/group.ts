import type { Action, Status } from '../labels.js';
import type { TriggerMention } from '../mentions/trigger.js';
import type { Syntax } from '../syntax/clause.js';
import type { Analysis } from './analysis.js';
import type { How } from './govern.js';
import type { PeoplePhrase } from './people.js';
import type { Roles } from './roles.js';

/** A count before references are resolved: what happened to how many, read from which phrase and trigger. */
export interface RawCount {
  a: Analysis;
  phrase: PeoplePhrase;
  action: Action;
  trigger: TriggerMention | null;
  parent: RawCount | null;
  nationality: string[];
  sex: 'female' | 'male' | null;
  status: Status;
  roles: Roles;
  how: How;
  start: number;
  end: number;
  /** Told by a relative clause or participle, beside what the sentence says. */
  aside?: boolean;
  /** How far it is to be trusted, by the learnt weights. */
  odds?: number;
  /** What the rules read where learnt weights chose otherwise, "" for nothing. */
  ruled?: Ruled;
}
/** What the rules read of each. */
export type Ruled = Record<
  'action' | 'nationality' | 'by' | 'at' | 'from' | 'to' | 'via' | 'when' | 'asOf' | 'partOf',
  string | undefined
>;
/** Notes what the rules read; all notes have one shape. */
export const noteRuled = (c: RawCount, what: keyof Ruled, read: string): void => {
  (c.ruled ??= {
    action: undefined,
    nationality: undefined,
    by: undefined,
    at: undefined,
    from: undefined,
    to: undefined,
    via: undefined,
    when: undefined,
    asOf: undefined,
    partOf: undefined,
  })[what] = read;
};

/** People named together: one phrase with all that is said of it. Later phrases point back to groups. */
export interface Group {
  p: PeoplePhrase;
  a: Analysis;
  syn: Syntax;
  size: number;
  nationality: string[];
  counts: RawCount[];
  whole: Group | null;
  alias: Group | null;
}

/** A group of people as it is first met; all groups have one shape. */
export const groupOf = (
  p: PeoplePhrase,
  a: Analysis,
  syn: Syntax,
  nationality: readonly string[],
  whole: Group | null,
): Group => ({ p, a, syn, size: sizeOf(p), nationality: [...nationality], counts: [], whole, alias: null });

export const sizeOf = (p: PeoplePhrase): number => p.number.value ?? p.number.max ?? p.number.min ?? 0;
export const size = (c: RawCount): number => c.phrase.number.value ?? c.phrase.number.min ?? 0;
/** Arrest and detention are one act to a reader who adds up. */
export const familyOf = (x: Action): string => (x === 'detain' ? 'arrest' : x);
/** The count that tells what was done to a group: a verb of its own rather than a participle or noun beside it, done rather than planned. */
export const headCount = (g: Group): RawCount | undefined =>
  g.counts.find((c) => c.status === 'actual' && !c.aside && /^(?:object|subject|elided)$/.test(c.how)) ??
  g.counts.find((c) => c.status === 'actual' && /^(?:object|subject|elided)$/.test(c.how)) ??
  g.counts.find((c) => c.status === 'actual') ??
  g.counts[0];

import type { Action, IncidentAction } from '../labels.js';

/**
 * Outlets name one event by different verbs: a raid is a raid, its arrests, the goods seized, the captives freed.
 * Actions of one family can be one incident; actions of two never are.
 */
export type Family =
  'enforcement' | 'removal' | 'court' | 'sanction' | 'escape' | 'demolish' | 'cutoff' | 'talks' | 'warning';

const MEMBERS: Record<Family, IncidentAction[]> = {
  enforcement: ['raid', 'arrest', 'detain', 'rescue', 'seize', 'screen'],
  removal: ['deport', 'repatriate', 'extradite', 'transfer'],
  court: ['charge', 'convict', 'ruling', 'want'],
  sanction: ['sanction'],
  escape: ['escape'],
  demolish: ['demolish'],
  cutoff: ['cutoff'],
  talks: ['talks'],
  warning: ['warning'],
};
const FAMILY = new Map<string, Family>(
  Object.entries(MEMBERS).flatMap(([f, actions]) => actions.map((a) => [a, f as Family] as const)),
);

/** The family of an action, or null for states and context (victims, workforce, officers sent), which make no incident. */
export const familyOf = (action: IncidentAction): Family | null => FAMILY.get(action) ?? null;

/** Counts of these actions are of the same people: one row of an incident. */
const SAME_PEOPLE: Partial<Record<Action, string>> = {
  detain: 'arrest',
  deport: 'removal',
  repatriate: 'removal',
  extradite: 'removal',
  transfer: 'removal',
};
export const peopleKey = (action: Action): string => SAME_PEOPLE[action] ?? action;

/** The action that names an incident, most telling first. */
const NAMING: IncidentAction[] = [
  'deport',
  'extradite',
  'repatriate',
  'convict',
  'charge',
  'arrest',
  'detain',
  'rescue',
  'raid',
  'seize',
  'ruling',
  'want',
  'transfer',
  'screen',
];
export const namingRank = (a: IncidentAction): number => {
  const i = NAMING.indexOf(a);
  return i < 0 ? NAMING.length : i;
};

const COMMON = new Set<Family>(['enforcement', 'removal', 'court']);
/** Families of which few events happen in a month. */
export const isRare = (f: Family): boolean => !COMMON.has(f);

import type { Action, IncidentAction, MoneyRole, ObjectAction, PlaceType, Status } from '../labels.js';
import type { Evidence, Quantity, Report } from '../schema.js';

/** One article's report and who published it. */
export interface SourceReport {
  /** The outlet or body that published it ("Khmer Times", "Embassy of India"). The same name counts as one source. */
  source: string;
  url?: string | null;
  report: Report;
  /** The article's text. Not needed; with it, copies of a wire story are also found by their words. */
  text?: string | null;
  /** Whether the source is an authority itself. Default: read from its name and the url's domain. */
  official?: boolean;
}

export interface MergeOptions {
  /** From which score (0..1) two mentions are one incident. Default 0.5. Lower joins more. */
  threshold?: number;
}

export interface ArticleRef {
  /** Made of source, day and content: the same article has the same id in every merge. */
  id: string;
  source: string;
  url: string | null;
  title: string | null;
  publishedOn: string | null;
  official: boolean;
  /** The earliest article of the wire story this one is a copy of, or null. */
  copyOf: string | null;
}

export interface SourceEvidence extends Evidence {
  article: string;
}

/** One value of a slot with everyone who says it. `independent` counts outlets: copies of one story, and stories of one outlet, are one. */
export interface SlotValue<T> {
  value: T;
  articles: string[];
  independent: number;
  evidence: SourceEvidence[];
}

/** Why a value was chosen: the first rule that told the best from the rest. */
export type Rule =
  | 'onlyValue'
  | 'exactOverApproximate'
  | 'laterTotal'
  | 'officialSource'
  | 'moreOutlets'
  | 'moreSpecific'
  | 'laterReport'
  | 'largerNumber'
  | 'firstInOrder';

export interface Slot<T> {
  best: T;
  rule: Rule;
  values: SlotValue<T>[];
}

export interface FusedPlace {
  name: string;
  country: string | null;
  type: PlaceType;
  lat: number | null;
  lon: number | null;
}
/** `told`: an article states it. Otherwise it is read from the days the articles came out. */
export interface FusedWhen {
  value: string;
  told: boolean;
}
export interface FusedAgent {
  name: string;
  country: string | null;
  kind: 'actor' | 'country';
}

/** How many people: one row of an incident. */
export interface FusedCount {
  id: string;
  action: Action;
  who: string;
  nationality: string[];
  sex: 'female' | 'male' | null;
  status: Status;
  /** The row this one is a part of, in the same incident. */
  partOf: string | null;
  quantity: Slot<Quantity>;
  /** The figure grew from report to report (a running total), oldest first. Empty when it did not. */
  growth: { publishedOn: string | null; quantity: Quantity; articles: string[] }[];
}
export interface FusedObject {
  action: ObjectAction;
  unit: string;
  quantity: Slot<Quantity>;
}
export interface FusedMoney {
  role: MoneyRole;
  currency: string;
  quantity: Slot<Quantity>;
}

export interface Reason {
  feature: 'action' | 'date' | 'place' | 'people' | 'agent' | 'names' | 'things';
  points: number;
  why: string;
}
/** Why two articles' mentions were held to be one incident. */
export interface Link {
  a: string;
  b: string;
  score: number;
  reasons: Reason[];
}

export interface FusedIncident {
  id: string;
  action: IncidentAction;
  /** Every action the articles tell of it: a raid, the arrests made in it. */
  actions: IncidentAction[];
  status: 'actual' | 'planned';
  when: Slot<FusedWhen> | null;
  at: Slot<FusedPlace> | null;
  from: Slot<FusedPlace> | null;
  to: Slot<FusedPlace> | null;
  by: Slot<FusedAgent> | null;
  counts: FusedCount[];
  objects: FusedObject[];
  money: FusedMoney[];
  /** The wider incident (a week's sweep) whose people hold this one's. Totals count them once. */
  within: string | null;
  /** Articles that tell it, and where; `background` when it is not what the article's lead is about. */
  articles: { id: string; background: boolean; evidence: Evidence[] }[];
  /** The links that hold the incident together, best first, with their reasons. */
  links: Link[];
  /** 0..1: the mean score of the links; for one article, 0.5. */
  cohesion: number;
}

export interface Conflict {
  kind: 'count' | 'date' | 'place' | 'partsExceedWhole' | 'partsDoNotAddUp';
  incident: string;
  /** "119 or 117 deported on 2025-03-01 at Poipet" */
  message: string;
  /** The count row, for conflicts about numbers. */
  count: string | null;
  sides: { value: string; articles: string[]; sources: string[] }[];
}

export interface TimelineDay {
  day: string | null;
  incidents: string[];
}

/** A row of people counted once: rows never overlap within an action and may be added up. */
export interface Total {
  action: Action;
  /** ISO country the people were in when it happened, or were sent from. */
  origin: string | null;
  /** ISO country they were sent to; null where nobody is sent. */
  destination: string | null;
  nationality: string | null;
  people: number;
  /** False when any of the numbers is approximate, a bound or vague: then `people` is a lower bound or a round figure. */
  exact: boolean;
  incidents: string[];
  articles: string[];
}

/** A running or period total ("7,372 as of March"): points in time, never added up. */
export interface Series {
  id: string;
  action: Action;
  nationality: string[];
  who: string;
  status: Status;
  at: string | null;
  from: string | null;
  to: string | null;
  points: {
    asOf: string | null;
    period: string | null;
    quantity: Quantity;
    articles: string[];
    evidence: SourceEvidence[];
  }[];
}

export interface MergeResult {
  articles: ArticleRef[];
  incidents: FusedIncident[];
  conflicts: Conflict[];
  timeline: TimelineDay[];
  totals: Total[];
  series: Series[];
}

import type { Quantity } from '../../schema.js';
import { figure, quantityText } from '../../text/quantity.js';

/** How kinds of facts are called, in the order they are shown. */
export const KIND_WORDS = {
  counts: 'People',
  incidents: 'Events',
  objects: 'Things',
  money: 'Money',
  actors: 'Names',
  places: 'Places',
  dates: 'Dates',
  scams: 'Scams',
} as const;
export type Kind = keyof typeof KIND_WORDS;
export const KINDS = Object.keys(KIND_WORDS) as Kind[];

/** What was done, as a reader says it. Labels that say it themselves are not here. */
const DONE: Record<string, string> = {
  arrest: 'arrested',
  detain: 'detained',
  charge: 'charged',
  convict: 'convicted',
  sanction: 'sanctioned',
  want: 'wanted',
  deport: 'deported',
  extradite: 'extradited',
  repatriate: 'repatriated',
  rescue: 'rescued',
  escape: 'escaped',
  assist: 'assisted',
  screen: 'screened',
  transfer: 'transferred',
  await: 'awaiting',
  traffic: 'trafficked',
  confine: 'confined',
  work: 'working',
  defraud: 'defrauded',
  kill: 'killed',
  injure: 'injured',
  deploy: 'deployed',
  seize: 'seized',
  raid: 'raided',
  close: 'closed',
  demolish: 'demolished',
  block: 'blocked',
  freeze: 'frozen',
  report: 'reported',
  rescueTransport: 'used for rescue',
};
export const done = (action: string): string => DONE[action] ?? words(action);

/** "callCentre" as "call centre". */
export const words = (label: string): string => label.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);

/** "93", "at least 120", "40 to 50", "24 or more" for the vague. */
export const howMany = (q: Quantity): string =>
  q.bound === 'vague' ? `${figure(q.min ?? 0)} or more` : quantityText(q);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO date, month, year or interval as "24 Mar 2025", "Mar 2025", "2025" or "1 Mar 2025 – 3 Mar 2025". */
export const day = (when: string): string =>
  when
    .split('/')
    .map((part) => {
      const [year, month, date] = part.split('-');
      return [date && Number(date), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
    })
    .join(' – ');

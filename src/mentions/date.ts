import * as chrono from 'chrono-node/en';
import { isoDay, isoMonth, isoYear, plainDay, validIso } from '../text/day.js';
import { finder } from '../text/finder.js';
import { UNITS } from './number.js';

/** A date as the text states it, resolved against the publication date. Offsets are absolute. `value` is null while no reference date is known. */
export interface DateMention {
  start: number;
  end: number;
  value: string | null;
  kind: 'point' | 'interval' | 'loose';
  asOf: boolean;
  since: boolean;
  dateline?: boolean;
  /** The text gives the year. */
  explicit?: boolean;
}

const dateMention = (
  start: number,
  end: number,
  value: string | null,
  kind: DateMention['kind'],
  explicit: boolean | undefined,
  asOf: boolean,
  since: boolean,
): DateMention => ({ start, end, value, kind, explicit, asOf, since, dateline: false });

const MON =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\.?';
const WD = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)';
/** Short forms, only before a day of the month: "Mon 24 Mar". */
const SHORT = '(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|MON|TUES?|WED|THURS?|FRI|SAT|SUN)\\.?';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:19[89]\\d|20[0-4]\\d)';
const NOT_NUM = '(?![,.]?\\d|\\s?%|:\\d)';
/** What else stands for a number before a unit of time. */
const SMALL: Record<string, number> = { a: 1, an: 1, couple: 2 };
const NUMW = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of)';
const SEP = '(?:\\s?–\\s?|-|\\sto\\s|\\sthrough\\s|\\suntil\\s|\\still\\s|\\sand\\s)';
const NOUN_AFTER =
  /^\s*(?:people|persons|individuals|nationals|citizens|suspects|victims|foreigners|workers|men|women|cases|officers|baht|dollars|phones|computers|of them)\b/;

interface Ctx {
  ref: string | null;
  anchor: string | null;
  /** The month last named with its year in the paragraph ("2023-11"). */
  told: string | null;
  text: string;
  /** `ahead`: a time limit, past or future. */
  tense: 'past' | 'future' | 'ahead';
}
type Found = { value: string | null; kind: DateMention['kind'] } | null;
interface Rule {
  /** What every match has, of what is looked for in the sentence first. */
  needs?: keyof typeof SIGNS;
  re: RegExp;
  read(m: RegExpExecArray, c: Ctx): Found;
}

const iso = (d: Date): string => d.toISOString().slice(0, 10);
const day = (s: string): Date => new Date(`${s}T12:00:00Z`);
const addDays = (s: string, n: number): string => {
  const d = day(s);
  d.setUTCDate(d.getUTCDate() + n);
  return iso(d);
};
const addMonths = (ym: string, n: number): string => {
  const k = isoYear(ym) * 12 + (isoMonth(ym) - 1) + n;
  return `${Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, '0')}`;
};
const lastDay = (ym: string): string => addDays(`${addMonths(ym, 1)}-01`, -1);
const monthIndex = (s: string): number =>
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
    s.slice(0, 3).toLowerCase(),
  ) + 1;
const pad = (n: number): string => String(n).padStart(2, '0');
const point = (value: string | null): Found => ({ value, kind: 'point' });
/** Null where the end is not behind the beginning: then the two days are no span. */
const interval = (a: string, b: string): Found =>
  a === b ? point(a) : a < b ? { value: `${a}/${b}`, kind: 'interval' } : null;
/** "between December 20 and January 5, 2025": the first day is of the year before. */
const upTo = (a: string, b: string): Found => {
  const from = a > b ? validIso(`${Number(a.slice(0, 4)) - 1}${a.slice(4)}`) : a;
  return from ? interval(from, b) : null;
};
const WEEK = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const monday = (s: string): string => addDays(s, -((day(s).getUTCDay() + 6) % 7));

/** The year of a month (and day) given without one: the latest that is not after the reference, or the next when the clause speaks of the future. */
function yearFor(month: number, dayOfMonth: number | null, c: Ctx): number | null {
  // "In November 2023 … By November 21 …": the year the paragraph speaks of
  if (
    c.told &&
    month >= Number(c.told.slice(5, 7)) &&
    (!c.ref || `${c.told.slice(0, 4)}-${pad(month)}` <= c.ref.slice(0, 7))
  )
    return Number(c.told.slice(0, 4));
  if (!c.ref) return null;
  const ry = isoYear(c.ref),
    rm = isoMonth(c.ref),
    rd = isoDay(c.ref);
  const after = month > rm || (month === rm && dayOfMonth !== null && dayOfMonth > rd);
  if (!after) return c.tense === 'future' && rm - month > 6 ? ry + 1 : c.tense === 'future' && month < rm ? ry + 1 : ry;
  if (c.tense !== 'past') return ry;
  // "adjourned to March 13": without a year a day of the next weeks is nearer than one of last year
  if (dayOfMonth !== null && (Date.UTC(ry, month - 1, dayOfMonth) - Date.UTC(ry, rm - 1, rd)) / 864e5 <= 40) return ry;
  return ry - 1;
}

/** Of chrono-node's parsers those that read a day and a month, in either order: the words hold nothing else. */
function dayParser(): chrono.Chrono {
  const alone = (parser: chrono.Parser): chrono.Chrono => new chrono.Chrono({ parsers: [parser], refiners: [] });
  const parsers = chrono.configuration
    .createConfiguration()
    .parsers.filter((x) =>
      ['5 June 2025', 'June 5, 2025'].some((words) => alone(x).parse(words)[0]?.start.isCertain('day')),
    );
  return new chrono.Chrono({ parsers, refiners: [] });
}
const days = dayParser();

const dated = (year: number | null, month: number, d: number): string | null =>
  year ? validIso(`${year}-${pad(month)}-${pad(d)}`) : null;
/** A day, through chrono-node where it is not told plainly: the words hold day and month, the year is theirs or inferred. */
function chronoDay(words: string, c: Ctx): string | null {
  const plain = plainDay(words);
  if (plain) return dated(plain.year ?? yearFor(plain.month, plain.day, c), plain.month, plain.day);
  const r = days.parse(words, day(c.ref ?? '2000-06-15'))[0];
  if (!r || !r.start.isCertain('month') || !r.start.isCertain('day')) return null;
  const month = r.start.get('month')!,
    d = r.start.get('day')!;
  return dated(r.start.isCertain('year') ? r.start.get('year')! : yearFor(month, d, c), month, d);
}

function weekday(name: string, c: Ctx, modifier: string): string | null {
  if (!c.ref) return null;
  const target = WEEK.indexOf(name.toLowerCase());
  const now = day(c.ref).getUTCDay();
  let back = (now - target + 7) % 7;
  if (/last|past|previous/.test(modifier) && back === 0) back = 7;
  if (/next|coming/.test(modifier) || (c.tense === 'future' && back !== 0))
    return addDays(c.ref, (target - now + 7) % 7 || 7);
  return addDays(c.ref, -back);
}

const unitShift = (n: number, unit: string, base: string): string => {
  if (unit.startsWith('day')) return addDays(base, n);
  if (unit.startsWith('week')) return addDays(base, 7 * n);
  if (unit.startsWith('fortnight')) return addDays(base, 14 * n);
  if (unit.startsWith('month')) return addMonths(base.length > 4 ? base.slice(0, 7) : `${base}-06`, n);
  return String(Number(base.slice(0, 4)) + n);
};
function small(s: string): number {
  const w = s.replace(/^a couple of$/, 'couple').toLowerCase();
  return SMALL[w] ?? UNITS.get(w) ?? Number(s);
}
const monthOf = (name: string, year: string | undefined, c: Ctx): string | null => {
  const m = monthIndex(name);
  const y = year ? Number(year) : yearFor(m, null, c);
  return y ? `${y}-${pad(m)}` : null;
};
/** A day in figures, day first; month first where only that makes a date. */
function figures(a: string, b: string, y: string): Found {
  const [d, m] = Number(b) > 12 ? [b, a] : [a, b];
  const v = validIso(`${y}-${pad(Number(m))}-${pad(Number(d))}`);
  return v ? point(v) : null;
}
const relYear = (w: string, c: Ctx): string | undefined =>
  c.ref
    ? String(Number(c.ref.slice(0, 4)) + (/last|previous/.test(w) ? -1 : /next|following/.test(w) ? 1 : 0))
    : undefined;

/** "Saturday 2 November": of the years around, the one in which the day falls on that weekday. */
function onWeekday(date: string | null, name: string | undefined): string | null {
  if (!date || !name) return date;
  const target = WEEK.findIndex((w) => w.startsWith(name.slice(0, 3).toLowerCase()));
  for (const n of [0, -1, 1]) {
    const d = validIso(`${Number(date.slice(0, 4)) + n}${date.slice(4)}`);
    if (d && day(d).getUTCDay() === target) return d;
  }
  return date;
}
/** "the following Monday", "on the Thursday" of a story told some time before: the one next to the last day named. */
function weekdayBy(name: string, following: boolean, c: Ctx): string | null {
  const from = c.anchor?.split('/').pop();
  if (!from || from.length !== 10 || !c.ref || from > addDays(c.ref, -7)) return null;
  const gap = (WEEK.indexOf(name.toLowerCase()) - day(from).getUTCDay() + 7) % 7;
  return addDays(from, following ? gap || 7 : gap > 3 ? gap - 7 : gap);
}
/** "the past Saturday 7": of this month or the last, if the 7th was a Saturday. */
function dayOfWeekday(name: string, d: number, c: Ctx): string | null {
  if (!c.ref) return null;
  for (let k = 0; k < 2; k++) {
    const v = validIso(`${addMonths(c.ref.slice(0, 7), -k)}-${pad(d)}`);
    if (v && v <= c.ref && day(v).getUTCDay() === WEEK.indexOf(name.toLowerCase())) return v;
  }
  return null;
}

/** Rules in order; a rule's match owns its characters. */
const RULES: Rule[] = [
  // intervals of days
  {
    needs: 'month',
    re: new RegExp(
      `\\b(?:between|from|From|Between)\\s+(${MON}\\s${DAY}(?:,?\\s${YEAR})?|${DAY}\\s(?:of\\s)?${MON}(?:,?\\s${YEAR})?)(?:,)?\\s(?:and|to|through|until|till|–)\\s(${MON}\\s${DAY}(?:,?\\s${YEAR})?|${DAY}\\s(?:of\\s)?${MON}(?:,?\\s${YEAR})?)${NOT_NUM}`,
      'y',
    ),
    read: (m, c) => {
      const b = chronoDay(m[2]!, c);
      let a = chronoDay(m[1]!, b ? { ...c, ref: b } : c);
      if (a && b && /\d{4}/.test(m[2]!) && !/\d{4}/.test(m[1]!)) a = `${b.slice(0, 4)}${a.slice(4)}`;
      return a && b ? upTo(a, b) : null;
    },
  },
  {
    needs: 'month',
    re: new RegExp(`\\b(${MON})\\s(${DAY})${SEP}(${DAY})(?:,?\\s(${YEAR}))?${NOT_NUM}`, 'y'),
    read: (m, c) => {
      const y = m[4] ? `, ${m[4]}` : '';
      const a = chronoDay(`${m[1]} ${m[2]}${y}`, c),
        b = chronoDay(`${m[1]} ${m[3]}${y}`, c);
      return a && b ? (a < b ? interval(a, b) : point(a)) : null;
    },
  },
  {
    needs: 'month',
    re: new RegExp(`\\b(${DAY})${SEP}(${DAY})\\s(?:of\\s)?(${MON})(?:,?\\s(${YEAR}))?`, 'y'),
    read: (m, c) => {
      const y = m[4] ? ` ${m[4]}` : '';
      const a = chronoDay(`${m[1]} ${m[3]}${y}`, c),
        b = chronoDay(`${m[2]} ${m[3]}${y}`, c);
      return a && b ? (a < b ? interval(a, b) : point(b)) : null;
    },
  },
  {
    needs: 'month',
    re: new RegExp(
      `\\b(${MON}\\s${DAY}|${DAY}\\s${MON})(?:,?\\s(${YEAR}))?\\s?(?:–|-|to)\\s?(${MON}\\s${DAY}|${DAY}\\s${MON})(?:,?\\s(${YEAR}))?${NOT_NUM}`,
      'y',
    ),
    read: (m, c) => {
      const y = m[4] ?? m[2];
      const a = chronoDay(`${m[1]}${(m[2] ?? y) ? ` ${m[2] ?? y}` : ''}`, c),
        b = chronoDay(`${m[3]}${y ? ` ${y}` : ''}`, c);
      return a && b ? upTo(a, b) : null;
    },
  },
  // days in figures: "27.11.2025", "02/8/2024", "on 15/9", "From 3 - 5/6"
  {
    needs: 'digit',
    re: /\b[Ff]rom (\d{1,2})\s?[–-]\s?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/y,
    read: (m, c) => {
      const y = m[4] ?? String(yearFor(Number(m[3]), Number(m[2]), c) ?? '');
      const a = figures(m[1]!, m[3]!, y),
        b = figures(m[2]!, m[3]!, y);
      return a?.value && b?.value ? interval(a.value, b.value) : null;
    },
  },
  {
    needs: 'digit',
    re: /(?<![\d/.,-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/])/y,
    read: (m) => figures(m[1]!, m[3]!, m[4]!),
  },
  {
    needs: 'digit',
    re: /\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Dd]ated|[Ff]rom|[Oo]f|morning|evening|afternoon|day)\s(\d{1,2})\/(\d{1,2})(?![\d/]|\s?%)/y,
    read: (m, c) => {
      const y = yearFor(Number(m[2]), Number(m[1]), c);
      return y && Number(m[2]) <= 12 ? figures(m[1]!, m[2]!, String(y)) : null;
    },
  },
  {
    needs: 'month',
    re: new RegExp(`\\b(${MON}\\s${DAY}|${DAY}\\s(?:of\\s)?${MON})\\sof\\s(?:that|the\\ssame)\\syear\\b`, 'y'),
    read: (m, c) => {
      const y = c.told?.slice(0, 4) ?? c.anchor?.slice(0, 4);
      const v = y ? chronoDay(`${m[1]} ${y}`, c) : null;
      return v ? point(v) : null;
    },
  },
  // days
  {
    needs: 'digit',
    re: new RegExp(
      `\\b(?:(?:${WD}|${SHORT}),?\\s(?:the\\s)?)?(${DAY}\\s(?:of\\s)?${MON},?\\s${YEAR}|${MON}\\s${DAY},?\\s${YEAR}|${YEAR}([-/])\\d{2}\\2\\d{2}|${DAY}-${MON}-${YEAR})\\b`,
      'y',
    ),
    read: (m, c) => {
      const v = /^\d{4}[-/]/.test(m[1]!) ? validIso(m[1]!.replace(/\//g, '-')) : chronoDay(m[1]!.replace(/-/g, ' '), c);
      return v ? point(v) : null;
    },
  },
  {
    needs: 'month',
    re: new RegExp(`\\b(${MON}\\s${DAY}|${DAY}\\s(?:of\\s)?${MON})\\s(last|this|next)\\syear\\b`, 'y'),
    read: (m, c) => {
      const y = relYear(m[2]!, c);
      const v = y ? chronoDay(`${m[1]} ${y}`, c) : null;
      return { value: v, kind: 'point' };
    },
  },
  {
    needs: 'month',
    re: new RegExp(
      `\\b(?:(${WD}|${SHORT}),?\\s(?:the\\s)?\\(?)?(${MON}\\s${DAY}|${DAY}\\s(?:of\\s)?${MON})\\b${NOT_NUM}(?!\\s?million|\\s?billion)`,
      'y',
    ),
    read: (m, c) => point(onWeekday(chronoDay(m[2]!, c), m[1])),
  },
  // months
  {
    needs: 'unit',
    re: new RegExp(`\\b(?:the\\s)?first\\s(${NUMW})\\sdays\\sof\\s(?:the\\s(?:month)|(${MON})|this\\smonth)`, 'y'),
    read: (m, c) => {
      const ym = m[2] ? monthOf(m[2], undefined, c) : c.ref?.slice(0, 7);
      return ym ? interval(`${ym}-01`, `${ym}-${pad(small(m[1]!))}`) : point(null);
    },
  },
  {
    needs: 'month',
    re: new RegExp(`\\b(?:the )?(first|second) half of (?:(last|this) )?(${MON})(?:,?\\s(${YEAR}))?\\b`, 'y'),
    read: (m, c) => {
      const ym = monthOf(m[3]!, m[4], c);
      return ym
        ? m[1] === 'first'
          ? interval(`${ym}-01`, `${ym}-15`)
          : interval(`${ym}-16`, lastDay(ym))
        : point(null);
    },
  },
  {
    needs: 'month',
    re: new RegExp(
      `\\b(?:between|from|From|Between)\\s(?:early\\s|late\\s|mid-?\\s?)?(${MON})(?:\\s(${YEAR}))?\\s(?:and|to|through|until)\\s(?:early\\s|late\\s|mid-?\\s?)?(${MON})(?:\\s(?:of\\s)?(${YEAR}|this year|last year))?(?!\\s\\d)`,
      'y',
    ),
    read: (m, c) => {
      const y2 = m[4] && /year/.test(m[4]) ? relYear(m[4], c) : m[4];
      const b = monthOf(m[3]!, y2, c);
      if (!b) return point(null);
      let a = monthOf(m[1]!, m[2] ?? b.slice(0, 4), c)!;
      if (!m[2] && a > b) a = addMonths(a, -12);
      return interval(a, b);
    },
  },
  {
    needs: 'month',
    re: new RegExp(`\\b(${MON})(?:\\s(${YEAR}))?\\s?(?:–|-|to|through)\\s?(${MON})\\s(?:of\\s)?(${YEAR})\\b`, 'y'),
    read: (m, c) => {
      const b = monthOf(m[3]!, m[4], c)!;
      let a = monthOf(m[1]!, m[2] ?? m[4], c)!;
      if (a > b) a = addMonths(a, -12);
      return interval(a, b);
    },
  },
  {
    needs: 'month',
    re: new RegExp(
      `\\b(?:[Ii]n\\s|[Dd]uring\\s)(${MON})\\sand\\s(${MON})(?:\\s(?:of\\s)?(${YEAR}|this year|last year))?(?!\\s\\d)`,
      'y',
    ),
    read: (m, c) => {
      const y = m[3] && /year/.test(m[3]) ? relYear(m[3], c) : m[3];
      const b = monthOf(m[2]!, y, c);
      if (!b) return point(null);
      const a = monthOf(m[1]!, b.slice(0, 4), c)!;
      return interval(a > b ? addMonths(a, -12) : a, b);
    },
  },
  {
    needs: 'month',
    re: new RegExp(`\\b(${MON})\\s?–\\s?(${MON})\\b(?!\\s\\d)`, 'y'),
    read: (m, c) => {
      const b = monthOf(m[2]!, undefined, c);
      if (!b) return point(null);
      const a = monthOf(m[1]!, b.slice(0, 4), c)!;
      return interval(a > b ? addMonths(a, -12) : a, b);
    },
  },
  {
    needs: 'month',
    re: new RegExp(`\\b(?:in\\s|since\\s|early\\s|late\\s|mid-)?(${MON}),?\\s(?:of\\s)?(${YEAR})\\b`, 'y'),
    read: (m, c) => point(monthOf(m[1]!, m[2], c)),
  },
  {
    needs: 'month',
    re: new RegExp(
      `\\b(?:[Ii]n |[Ss]ince )?(${MON})\\s(?:of\\s)?(last|this|next|the following|the previous)\\syear\\b`,
      'y',
    ),
    read: (m, c) => point(m[2]!.startsWith('the') ? null : monthOf(m[1]!, relYear(m[2]!, c), c)),
  },
  // "in April that year": of the year just spoken of
  {
    needs: 'month',
    re: new RegExp(`\\b(?:[Ii]n )?(${MON})\\s(?:of\\s)?(?:that|the same) year\\b`, 'y'),
    read: (m, c) => {
      const y = c.told?.slice(0, 4) ?? c.anchor?.split('/').pop()!.slice(0, 4);
      return y ? point(`${y}-${pad(monthIndex(m[1]!))}`) : null;
    },
  },
  {
    needs: 'month',
    re: new RegExp(`\\b([Ll]ast|[Tt]his|[Nn]ext|[Tt]his past)\\s(${MON})\\b(?!\\s\\d)`, 'y'),
    read: (m, c) => {
      if (!c.ref) return point(null);
      const k = monthIndex(m[2]!);
      const y = isoYear(c.ref),
        rm = isoMonth(c.ref);
      const w = m[1]!.toLowerCase();
      return point(`${w === 'last' ? (k < rm ? y : y - 1) : w === 'next' ? (k > rm ? y : y + 1) : y}-${pad(k)}`);
    },
  },
  {
    needs: 'month',
    re: new RegExp(
      `\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Tt]hroughout|[Tt]hrough|[Oo]f|[Aa]s of|[Ee]arly|[Ll]ate|[Mm]id-|[Mm]id|[Bb]ack in|[Bb]etween|[Bb]efore|[Aa]fter|[Tt]ill|[Ss]tart of|[Bb]eginning of|[Ee]nd of)\\s?(?:early\\s|late\\s|mid-|the end of\\s)?(${MON})\\b(?!\\s?(?:${DAY}\\b|\\d{4}))(?!\\s[a-z]*(?:Police|Group))`,
      'y',
    ),
    read: (m, c) => point(monthOf(m[1]!, undefined, c)),
  },
  // "that November": of the year just spoken of
  {
    needs: 'month',
    re: new RegExp(`\\b(?:[Ll]ate |[Ee]arly )?(?:in )?[Tt]hat (${MON})\\b(?!\\s\\d)`, 'y'),
    read: (m, c) => {
      const y = c.told?.slice(0, 4) ?? c.anchor?.slice(0, 4);
      return y ? point(`${y}-${pad(monthIndex(m[1]!))}`) : null;
    },
  },
  // parts of years
  {
    needs: 'unit',
    re: new RegExp(
      `\\b(?:the\\s)?first\\s(six|three|nine|four|five|seven|eight|ten|eleven|two|\\d{1,2})\\smonths\\sof\\s(?:the\\s)?(?:(this|last) year|(${YEAR})|(?:the )?year)`,
      'y',
    ),
    read: (m, c) => {
      const y = m[3] ?? relYear(m[2] ?? 'this', c);
      return y ? interval(`${y}-01`, `${y}-${pad(small(m[1]!))}`) : point(null);
    },
  },
  {
    needs: 'part',
    re: new RegExp(
      `\\b(?:the\\s)?(first|second|same|latter|last)\\shalf\\s(?:of\\s)?(?:(this year|last year|the year)|(${YEAR}))|\\b(H[12])\\s?(${YEAR})`,
      'y',
    ),
    read: (m, c) => {
      const y = m[3] ?? m[5] ?? relYear(m[2] ?? 'this', c);
      if (!y) return point(null);
      const w = m[1] === 'same' ? (/second half|H2/.test(c.text) ? 2 : 1) : m[4] === 'H1' || m[1] === 'first' ? 1 : 2;
      return w === 1 ? interval(`${y}-01`, `${y}-06`) : interval(`${y}-07`, `${y}-12`);
    },
  },
  {
    needs: 'part',
    re: new RegExp(
      `\\b(?:the\\s)?(first|second|third|fourth|last|final)\\squarter\\s(?:of\\s)?(?:(this year|last year|the year)|(${YEAR}))|\\bQ([1-4])\\s?(${YEAR})`,
      'y',
    ),
    read: (m, c) => {
      const y = m[3] ?? m[5] ?? relYear(m[2] ?? 'this', c);
      if (!y) return point(null);
      const q = m[4] ? Number(m[4]) : ({ first: 1, second: 2, third: 3 }[m[1]!] ?? 4);
      return interval(`${y}-${pad(q * 3 - 2)}`, `${y}-${pad(q * 3)}`);
    },
  },
  // weekdays
  {
    needs: 'digit',
    re: new RegExp(`\\b(?:${WD}|${SHORT}),?\\s\\(?(\\d{1,2})\\/(\\d{1,2})(?:\\/(${YEAR}))?(?![\\d/])\\)?`, 'y'),
    read: (m, c) => {
      const y = m[3] ?? yearFor(Number(m[2]), Number(m[1]), c);
      return y && Number(m[2]) <= 12 ? figures(m[1]!, m[2]!, String(y)) : null;
    },
  },
  {
    needs: 'weekday',
    re: new RegExp(`\\b(past\\s)?(${WD}),?\\s(?:the\\s)?(${DAY})\\b(?![.,]?\\d|\\s[a-z-]*(?:s|ople|men)\\b)`, 'y'),
    read: (m, c) => {
      const v =
        m[1] || /^[,.;)]/.test(m.input.slice(m.index + m[0].length))
          ? dayOfWeekday(m[2]!, parseInt(m[3]!, 10), c)
          : null;
      return v ? point(v) : null;
    },
  },
  {
    needs: 'weekday',
    re: new RegExp(
      `\\b(?:(?:on|On|by|By) )?(?:[Tt]he|[Tt]hat)( following| next)?(?: same)? (${WD})\\b(?!\\s(?:raids?|arrests?|operation|statement|briefing|incident|meeting|ruling|report|attack))`,
      'y',
    ),
    read: (m, c) => {
      const v = weekdayBy(m[2]!, m[1] !== undefined, c);
      return v ? point(v) : null;
    },
  },
  // "on September 4, a Sunday"
  {
    needs: 'weekday',
    re: new RegExp(`(?<=\\d, )an? (${WD})\\b`, 'y'),
    read: (m, c) =>
      c.anchor?.length === 10 && day(c.anchor).getUTCDay() === WEEK.indexOf(m[1]!.toLowerCase())
        ? point(c.anchor)
        : null,
  },
  {
    needs: 'weekday',
    re: new RegExp(
      `\\b(?:[Bb]etween|[Ff]rom|on|On|over|Over)\\s(${WD})(?:\\s(?:morning|night|evening|afternoon))?\\s(?:and|to|through|until)\\s(${WD})\\b`,
      'y',
    ),
    read: (m, c) => {
      const a = weekday(m[1]!, { ...c, tense: /^from/i.test(m[0]) ? 'past' : c.tense }, '');
      const b = a && addDays(a, (WEEK.indexOf(m[2]!.toLowerCase()) - WEEK.indexOf(m[1]!.toLowerCase()) + 7) % 7);
      const back = b && c.ref && b > addDays(c.ref, 2) && c.tense === 'past' ? -7 : 0;
      return a && b ? interval(addDays(a, back), addDays(b, back)) : point(null);
    },
  },
  {
    needs: 'weekday',
    re: new RegExp(
      `\\b(?:(last|this|next|past|coming|previous)\\s)?(${WD})(?:\\s(?:morning|night|evening|afternoon))?\\s(?:of\\s)?(last|this|next)\\sweek\\b`,
      'y',
    ),
    read: (m, c) => {
      if (!c.ref) return point(null);
      const mon = addDays(monday(c.ref), m[3] === 'last' ? -7 : m[3] === 'next' ? 7 : 0);
      return point(addDays(mon, (WEEK.indexOf(m[2]!.toLowerCase()) + 6) % 7));
    },
  },
  {
    needs: 'weekday',
    re: new RegExp(
      `\\b(?:(?:on|On|by|By|until|since|late|Late|early|Early|from|of)\\s)?(?:(last|this|next|past|coming|previous|Last|This|Next)\\s)?(${WD})(?:'s)?(?:\\s(?:morning|night|evening|afternoon))?\\b`,
      'y',
    ),
    read: (m, c) => point(weekday(m[2]!, c, (m[1] ?? '').toLowerCase())),
  },
  {
    re: new RegExp(
      `\\b(?:Christmas (Day|Eve)|New Year's (Day|Eve)|Boxing Day)(?:,? (?:of )?(${YEAR}|last year))?\\b`,
      'y',
    ),
    read: (m, c) => {
      const md = m[1] ? (m[1] === 'Day' ? '12-25' : '12-24') : m[2] ? (m[2] === 'Day' ? '01-01' : '12-31') : '12-26';
      const y =
        m[3] === 'last year' ? relYear('last', c) : (m[3] ?? yearFor(Number(md.slice(0, 2)), Number(md.slice(3)), c));
      return point(y ? `${y}-${md}` : null);
    },
  },
  // the weekend, weeks, months, years
  {
    needs: 'unit',
    re: /\b(?:(?:over|at|during|on|Over|At) )?(?:the|last|this|the past|this past|The) weekend\b|\bweekend(?= (?:raids?|operations?|sweeps?|swoops?|flights?|searches|arrests)\b)/y,
    read: (m, c) => {
      if (!c.ref) return point(null);
      const wd = day(c.ref).getUTCDay();
      if (c.tense === 'future' || (/\bthe weekend|this weekend/.test(m[0]) && (wd === 6 || wd === 0))) {
        const sat = wd === 0 ? addDays(c.ref, -1) : addDays(c.ref, 6 - wd);
        return interval(sat, addDays(sat, 1));
      }
      const sat = addDays(c.ref, wd === 0 ? -8 : -(wd + 1));
      return interval(sat, addDays(sat, 1));
    },
  },
  {
    needs: 'unit',
    re: /\b(?:[Ee]arlier |[Ll]ater |[Ee]arly |[Ll]ate |the start of |the beginning of |the end of )?([Tt]his|[Ll]ast|[Nn]ext|[Pp]revious) (week|month|year)\b(?!-)/y,
    read: (m, c) => {
      if (!c.ref) return point(null);
      const n = /last|prev/i.test(m[1]!) ? -1 : /next/i.test(m[1]!) ? 1 : 0;
      if (m[2] === 'week') {
        const a = addDays(monday(c.ref), 7 * n);
        return { value: `${a}/${addDays(a, 6)}`, kind: n === 0 ? 'loose' : 'interval' };
      }
      return point(m[2] === 'month' ? addMonths(c.ref.slice(0, 7), n) : String(Number(c.ref.slice(0, 4)) + n));
    },
  },
  {
    re: /\b(?:[Tt]oday|(?:[Tt]he day before )?[Yy]esterday|[Tt]omorrow|[Ll]ast night|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\b/y,
    read: (m, c) =>
      c.ref
        ? point(
            addDays(
              c.ref,
              /before/.test(m[0]) ? -2 : /yesterday|last night/i.test(m[0]) ? -1 : /tomorrow/i.test(m[0]) ? 1 : 0,
            ),
          )
        : point(null),
  },
  // distances from the reference or from the last date named
  {
    needs: 'unit',
    re: new RegExp(
      `(?<!(?:than|over|nearly|almost)\\s)\\b(${NUMW})\\s(days?|weeks?|fortnights?|months?|years?)\\s(ago|earlier|later|(?:before|after)(?=\\s?[,.;]|$))\\b(?!\\s(?:than|the|that|his|her|their|being)\\b)`,
      'iy',
    ),
    read: (m, c) => {
      const w = m[3]!.toLowerCase();
      const base = w === 'ago' ? c.ref : (c.anchor ?? (/later|after/.test(w) ? null : c.ref));
      if (!base || !Number.isFinite(small(m[1]!))) return point(null);
      const b = base.split('/').pop()!;
      if (/day|week|fort/.test(m[2]!) && b.length < 10) return null;
      return point(unitShift((w === 'later' || w === 'after' ? 1 : -1) * small(m[1]!), m[2]!.toLowerCase(), b));
    },
  },
  // "landed on Friday, a day after two flights took out 269": the clause behind happened before the day just named; at the head of a sentence it counts on from that day
  {
    needs: 'unit',
    re: new RegExp(
      `\\b(${NUMW}|[Tt]he)\\s(days?|weeks?)\\s(after|before)(?=\\s(?:\\d[\\d,]*|the|a|an|two|three|his|her|their|its|it|they|he|she|[A-Z][a-z]+|police|officers|authorities|[a-z]+s)\\b)`,
      'y',
    ),
    read: (m, c) => {
      const b = c.anchor;
      if (!b || b.length !== 10) return null;
      const n = /^the$/i.test(m[1]!) ? 1 : small(m[1]!);
      return Number.isFinite(n)
        ? point(unitShift(((m[3] === 'after') === (m.index === 0) ? 1 : -1) * n, m[2]!, b))
        : null;
    },
  },
  {
    needs: 'unit',
    re: /\b[Tt]he (day|month|year) before\b(?!\s[a-z])|\b[Tt]he day before (?=to\b)/y,
    read: (m, c) => {
      const b = c.anchor?.split('/').pop();
      const unit = m[1] ?? 'day';
      return b && (unit !== 'day' || b.length === 10) ? point(unitShift(-1, unit, b)) : null;
    },
  },
  {
    needs: 'unit',
    re: /\b(?:[Tt]hat) (day|month|year)\b/y,
    read: (m, c) => {
      const b = c.anchor?.split('/').pop();
      const n = m[1] === 'day' ? 10 : m[1] === 'month' ? 7 : 4;
      return b
        ? { value: m[1] === 'day' && b.length < 10 ? b : b.length >= n ? b.slice(0, n) : null, kind: 'loose' }
        : null;
    },
  },
  {
    needs: 'unit',
    re: /\b(?:[Tt]he )(same|following|next|previous) (day|month|year|week)\b/y,
    read: (m, c) => {
      const b = c.anchor?.split('/').pop();
      if (!b || m[2] === 'week') return null;
      if (m[2] === 'day' && b.length < 10) return null;
      return point(unitShift(m[1] === 'same' ? 0 : m[1] === 'previous' ? -1 : 1, m[2]!, m[2] === 'month' ? b : b));
    },
  },
  {
    needs: 'digit',
    re: /\b(?:[Oo]n|by|By|until) the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|century|anniversary|district|[A-Z]))/y,
    read: (m, c) => {
      const b = (c.anchor ?? c.ref)?.split('/').pop();
      return b && b.length >= 7 ? point(validIso(`${b.slice(0, 7)}-${pad(Number(m[1]))}`)) : point(null);
    },
  },
  // years
  {
    needs: 'digit',
    re: new RegExp(
      `\\b(?:[Bb]etween|[Ff]rom)\\s(?:(?:the\\s)?(?:end|start|beginning|middle)\\sof\\s|early\\s|late\\s|mid-)?(${YEAR})\\s(?:and|to|until|through)\\s(?:the\\s(?:end|start|beginning|middle)\\sof\\s|early\\s|late\\s|mid-)?(${YEAR})\\b`,
      'y',
    ),
    read: (m) => interval(m[1]!, m[2]!),
  },
  {
    needs: 'digit',
    re: new RegExp(`\\b(${YEAR})\\s?[–-]\\s?(${YEAR})\\b`, 'y'),
    read: (m) => (Number(m[2]) > Number(m[1]) ? interval(m[1]!, m[2]!) : null),
  },
  {
    needs: 'digit',
    re: new RegExp(`(?<![\\d,.$€£¥₹/#+-])\\b(${YEAR})\\b(?![,.]\\d|\\/\\d|-\\d|\\s?%)`, 'y'),
    read: (m, c) =>
      CODENAME.test(c.text.slice(0, m.index)) ||
      NOUN_AFTER.test(c.text.slice(m.index + m[0].length)) ||
      (/(?:\bborn (?:(?:in|on) )?|\b(?:Act|Code|Law|Bill|Sanhita|Adhiniyam|Ordinance|Rules|[A-Z]{3,6})\)?,\s|\b(?:No|Section|Act|Resolution|Flight|MU|some|about|nearly|around|than \$|Rs|B\.E|BE|Branch|Order)\.?\s|[A-Z]{2}\s)$/.test(
        c.text.slice(Math.max(0, m.index - 12), m.index),
      ) &&
        !/\b(?:IN|OF|SINCE)\s$/.test(c.text.slice(0, m.index)))
        ? null
        : point(m[1]!),
  },
];
const find = finder(RULES.map((x) => x.re));
/** What tells that a sentence may have matches of some rules. */
const SIGNS = {
  month: new RegExp(MON),
  weekday: /[inrs]day|[INRS]DAY/,
  unit: /day|week|month|year|fortnight/i,
  part: /half|quarter|[HQ]\d/,
  digit: /\d/,
};

/** So many characters before a date hold a "since" and the one before it. */
const SINCE = 52;
/** "codenamed First Light 2022", "Operation Haechi 2024": the year is part of a name. */
const CODENAME = /\b(?:[Cc]ode-?named|[Dd]ubbed|[Cc]alled|[Nn]amed|Operation|Project)\s"?(?:[A-Z][\w-]*\s){1,4}$/;

const BUDDHIST =
  /\b((?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\.?,? )(25[5-9]\d)\b/g;
const CHEAP =
  /\d|days?\b|DAY|week|month|year|night|today|orrow|Christmas|New Year|Boxing|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|this (?:morning|afternoon|evening)/;
const FUTURE =
  /\b(?:(?<!(?:their|his|her|own|free|of) )will|would|shall|is to|are to|due|plans? to|planned|scheduled|expected to|set to|next|hopes? to|slated|is set|are set|hold tickets)\b/i;

/**
 * The dates of one sentence. `ref` is the publication date (ISO) or null, `anchor` the last date named before,
 * `told` the month last named with its year in the paragraph.
 * Weekdays, months and relative phrases are read here (news means the latest one past); days with a month go through chrono-node.
 */
export function datesOf(
  folded: string,
  start: number,
  end: number,
  ref: string | null,
  anchor: string | null,
  told: string | null = null,
): DateMention[] {
  const stated = folded.slice(start, end);
  if (!CHEAP.test(stated)) return [];
  const has = {
    month: SIGNS.month.test(stated),
    weekday: SIGNS.weekday.test(stated),
    unit: SIGNS.unit.test(stated),
    part: SIGNS.part.test(stated),
    digit: SIGNS.digit.test(stated),
  };
  // Thai copy counts years from the Buddha's death: 2568 is 2025 (same length, so offsets hold)
  const text = has.month
    ? stated.replace(BUDDHIST, (_, lead: string, y: string) => `${lead}${Number(y) - 543}`)
    : stated;
  const out: DateMention[] = [];
  for (const { k, matches } of find(text, (rule) => {
    const { needs } = RULES[rule]!;
    return needs === undefined || has[needs];
  })) {
    for (const m of matches) {
      if (isIn(out, start + m.index) || isIn(out, start + m.index + m[0].length - 1)) continue;
      const clause = clauseAround(text, m.index, m.index + m[0].length);
      const before = out.findLast((d) => d.start < start + m.index && d.value)?.value;
      const own = out
        .findLast((d) => d.start < start + m.index && d.explicit && d.value && d.value.length >= 7)
        ?.value?.slice(0, 7);
      const c: Ctx = {
        ref,
        anchor: before ?? anchor,
        told: past(own ?? told, ref),
        text,
        tense:
          FUTURE.test(clause) &&
          !/\b(?:said|told|announced|reported|confirmed)(?:\s+[^\s,;]+){0,4}\s+(?:on\s+)?$/i.test(
            text.slice(0, m.index),
          )
            ? 'future'
            : /\bby the end\b/i.test(clause)
              ? 'ahead'
              : 'past',
      };
      const date = RULES[k]!.read(m, c);
      if (!date) continue;
      const lead = text.slice(Math.max(0, m.index - 14), m.index);
      out.push(
        dateMention(
          start + m.index,
          start + m.index + m[0].length,
          date.value,
          date.kind,
          /(?:19|20)\d\d|(?:that|same) year/.test(m[0]),
          /\bas (?:of|at|on)\b/i.test(lead + m[0]) ||
            /\b(?:up to|up until|until|by)\s*(?:the end of\s)?$/i.test(lead) ||
            (/^(?:as of|by|until)\b/i.test(m[0]) && c.tense !== 'future'),
          /\bsince\b[^,;.]{0,45}$/i.test(text.slice(Math.max(0, m.index - SINCE), m.index)) || /^since\b/i.test(m[0]),
        ),
      );
    }
  }
  return joined(
    out.sort((a, b) => a.start - b.start),
    text,
    start,
  );
}
/** Whether a character belongs to one of some dates. */
const isIn = (dates: readonly DateMention[], at: number): boolean => {
  for (const d of dates) if (at >= d.start && at < d.end) return true;
  return false;
};
/** What stands around a date up to the next joint: "were flown home on Thursday, and 600 are to follow" flew. */
function clauseAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - 60), from),
    after = text.slice(to, to + 25);
  let joint = 0;
  for (const m of before.matchAll(/[;:]|, (?:and|but|while|who|which|where)\b| (?:but|while|after|who) /g))
    joint = m.index + m[0].length;
  const end = after.search(/[;:,–]| (?:and|but|while|who|which) /);
  return before.slice(joint) + text.slice(from, to) + (end < 0 ? after : after.slice(0, end));
}
/** Only another year than the publication's needs telling. */
const past = (told: string | null | undefined, ref: string | null): string | null =>
  told && (!ref || told.slice(0, 4) < ref.slice(0, 4)) ? told : null;

/** "between November 30 and Friday": two days of different kinds make an interval. */
function joined(dates: DateMention[], text: string, start: number): DateMention[] {
  const out: DateMention[] = [];
  for (const d of dates) {
    const p = out.at(-1);
    const point = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
    if (
      p?.value &&
      d.value &&
      point.test(p.value) &&
      point.test(d.value) &&
      p.value < d.value &&
      /^\s?(?:and|to|until|through|till)\s?(?:on\s)?$/.test(text.slice(p.end - start, d.start - start)) &&
      /\b(?:between|from)\s?(?:on\s)?$/i.test(text.slice(Math.max(0, p.start - start - 12), p.start - start))
    ) {
      // a mention of its own, for one that changes late makes V8 compile again all that reads tokens and dates, which begin alike
      out[out.length - 1] = dateMention(
        p.start,
        d.end,
        `${p.value}/${d.value}`,
        'interval',
        p.explicit,
        p.asOf,
        p.since,
      );
    } else out.push(d);
  }
  return out;
}
export { addDays, addMonths, lastDay };

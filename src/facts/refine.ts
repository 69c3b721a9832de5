import { nth } from '../text/list.js';
import { isActor, isNation, isPlace } from '../mentions/name.js';
import type { Lexicon } from '../lexicon/load.js';
import type { TriggerMention } from '../mentions/trigger.js';
import { CAPTORS, CLIENTELE, FRAUD } from '../lexicon/grammar.js';
import { isClosed } from '../syntax/tag.js';
import type { RawCount } from './group.js';
import { lowerAt, lowerText, lowerWords, wordIn } from '../text/token.js';

const FRAUDS = new Set(FRAUD.split(' ')),
  CLIENTS = new Set(CLIENTELE.split(' '));
const CAPTOR = new Set(CAPTORS.split(' '));
/** Verbs of travel that do not tell whether people go of their own will. */
export const LEAVES =
  /^(?:fly|flew|send|sent|take|took|put|carry|carried|bring|brought|lift|ship|pack|jet|leave|left|depart|board|remove|escort)/;

/** A count with its trigger and the words of its sentence. */
type Rule = (c: RawCount, g: TriggerMention, words: string[], lex: Lexicon) => void;
const near = (words: string[], from: number, to: number): string[] => words.slice(Math.max(0, from), to);

/** Those whom a gang holds. */
const heldByCaptors: Rule = (c, g) => {
  // "people held in scam compounds" are no prisoners of the state
  if (
    /^hold/.test(g.entry.lemma) &&
    c.action === 'detain' &&
    !(c.how === 'object' && c.roles.by && !(isActor(c.roles.by) && /^(?:group|company)$/.test(c.roles.by.type))) &&
    (c.status === 'estimated' ||
      (c.a.t
        .slice(g.to, g.to + 9)
        .some(
          (x, k, all) =>
            (k < 6 && /^(?:scam|scams|compounds?|hubs?|captive|hostage|forced|slaves?)$/.test(x.lower)) ||
            (CAPTOR.has(x.lower) && all.slice(Math.max(0, k - 3), k).some((w) => w.lower === 'by')),
        ) &&
        !c.a.t.some((x) => /^(?:police|officers|authorities|raids?|raided|custody|arrests?)$/.test(x.lower))))
  )
    c.action = 'confine';
};

/** Those sent out of a country, let out, questioned or looked for. */
const sentOrSought: Rule = (c, g, words) => {
  // "a deportation flight carried 98", "the deportees left for Hanoi"
  if (
    c.action === 'repatriate' &&
    (/^deport/.test(c.phrase.noun ?? '') ||
      (LEAVES.test(g.entry.lemma) &&
        words.some(
          (w, k) =>
            /^(?:deportation|expulsion)/.test(w) &&
            (words[k - 1] === 'their' || /^(?:flights?|planes?|jets?|charters?)$/.test(words[k + 1] ?? '')),
        )))
  )
    c.action = 'deport';
  // "let out on bail", "led out in handcuffs"
  if (c.action === 'rescue') {
    const how = near(words, g.to, Math.max(g.to, c.phrase.to) + 5).join(' ');
    if (/\b(?:on (?:police )?(?:bail|bond)|without charge|pending)\b/.test(how)) c.action = 'other';
    else if (/\bin (?:hand)?cuffs\b/.test(how)) c.action = 'arrest';
  }
  // "led away 27 people for questioning"
  if (
    /^(?:arrest|detain|transfer)$/.test(c.action) &&
    /^(?:lead|take|bring|haul|escort|march|call|summon)\b/.test(g.entry.lemma) &&
    /\bfor (?:\w+ )?(?:questioning|interrogation|interviews?|verification)\b/.test(
      near(words, g.to, Math.max(g.to, c.phrase.to) + 8).join(' '),
    )
  )
    c.action = 'screen';
  // "identified 108 victims" counts those who were cheated
  if (
    c.action === 'screen' &&
    /^(?:identify|trace|locate|verify|track)/.test(g.entry.lemma) &&
    /^victims?$/.test(c.phrase.noun ?? '')
  )
    c.action = /traffic/.test(lowerText(c.a.t, c.phrase.from, c.phrase.to + 4)) ? 'traffic' : 'defraud';
  // "236 still being tracked down", "trying to trace 140 more": not found yet
  if (
    c.action === 'screen' &&
    /^(?:trace|track|locate)/.test(g.entry.lemma) &&
    !/^victims?$/.test(c.phrase.noun ?? '') &&
    near(words, g.from - 4, g.from).some(
      (w, _, all) =>
        w === 'being' || (/^(?:trying|try|tried|yet|still|efforts|working|seeking)$/.test(w) && all.includes('to')),
    )
  )
    c.action = 'missing';
  // "put 82 jobseekers on planes": no state deports them
  if (
    /^(?:deport|repatriate|transfer)$/.test(c.action) &&
    c.how === 'object' &&
    /^(?:job-?seekers?|job-?hunters|seekers|applicants|recruits)$/.test(c.phrase.noun ?? '') &&
    /^(?:put|send|fly|ship|bring|take|hand|deliver)/.test(g.entry.lemma) &&
    !/home|back/.test(g.entry.lemma)
  )
    c.action = 'traffic';
};

/** Those caught, cheated or held before a trial. */
const caughtOrCheated: Rule = (c, g, words) => {
  // "were taken from the hotel to a shelter"
  if (
    c.action === 'arrest' &&
    /^take \+from/.test(g.entry.lemma) &&
    words.some((w) => /^(?:shelters?|hospitals?|safety|captors)$/.test(w))
  )
    c.action = 'rescue';
  // "a locked room in which 14 women had been held"
  if (
    c.action === 'detain' &&
    g.entry.lemma === 'hold' &&
    near(words, g.from - 14, g.to + 8).some((w) => /^(?:locked|captive|chained|trapped|shackled|tortured)$/.test(w))
  )
    c.action = 'confine';
  // "The park once held 9,000 people"
  if (
    c.action === 'detain' &&
    g.entry.lemma === 'hold' &&
    c.how === 'object' &&
    /(?:^| )(?:parks?|compounds?|complex|complexes|hubs?)(?: once| still| also| reportedly| allegedly)?$/.test(
      near(words, g.auxFrom - 2, g.auxFrom).join(' '),
    )
  )
    c.action = 'confine';
  // "640 were verified as victims"
  if (
    c.action === 'screen' &&
    c.how === 'subject' &&
    /^(?:as|to be) victims of/.test(near(words, g.to, g.to + 4).join(' '))
  )
    c.action = 'traffic';
  // "ensnared 3,100 investors"; "came forward to say they had been cheated"
  if (
    (c.action === 'traffic' &&
      (CLIENTS.has(c.phrase.noun ?? '') ||
        (c.phrase.noun === 'victims' &&
          /^(?:ensnare|entrap)/.test(g.entry.lemma) &&
          !words.some((w) => /^(?:traffick|work|jobs?$|recruit|labou?r)/.test(w))))) ||
    (c.action === 'assist' &&
      /^come forward/.test(g.entry.lemma) &&
      c.a.triggers.some((x) => x.entry.action === 'defraud'))
  )
    c.action = 'defraud';
  // "fugitives were tracked down"
  if (
    c.action === 'screen' &&
    /^track/.test(g.entry.lemma) &&
    /^(?:fugitives?|suspects?|ringleaders?|recruiters?|bosses|members?|accomplices?|leaders?)$/.test(
      c.phrase.noun ?? '',
    )
  )
    c.action = 'arrest';
  const behind = lowerWords(c.a.t, g.to, g.to + 7);
  // "were caught by the fraud": no police did it
  if (
    c.action === 'arrest' &&
    /^(?:catch|net|snare|hook)/.test(g.entry.lemma) &&
    behind.some(
      (w, k) =>
        (w === 'by' || (w === 'in' && /^traps?$/.test(behind[k + 2] ?? ''))) &&
        behind
          .slice(k + 1, k + 5)
          .some(
            (x, i, all) =>
              FRAUDS.has(x) && (all[i + 1] === undefined || isClosed(all[i + 1]!) || !/^[a-z]/.test(all[i + 1]!)),
          ),
    )
  )
    c.action = 'defraud';
  // "sent to jail on judicial remand", "locked up pending trial": no verdict yet, and no captives of a gang
  if (
    /^(?:send|lock|put)/.test(g.entry.lemma) &&
    /^(?:convict|confine)$/.test(c.action) &&
    wordIn(
      c.a.t,
      /^(?:remand|remanded|pending|awaiting|custody|judicial|trial|bail|surety|detention)$/,
      g.to,
      Math.max(g.to, c.phrase.to) + 12,
    )
  )
    c.action = 'detain';
  if (
    /^(?:jail|imprison)/.test(g.entry.lemma) &&
    near(words, Math.max(g.to, c.phrase.to), Math.max(g.to, c.phrase.to) + 3).some((w) =>
      /^(?:pending|awaiting)$/.test(w),
    )
  )
    c.action = 'detain';
};

/** Those who walked free, lost their freedom, work or are wanted. */
const freedOrWanted: Rule = (c, g, words) => {
  // "walked free for lack of evidence"
  if (
    c.action === 'rescue' &&
    /^(?:walk|go) free/.test(g.entry.lemma) &&
    c.a.t.some((x) =>
      /^(?:court|courts|judges?|jury|police|prosecutors?|warrants?|evidence|bail|charges?)$/.test(x.lower),
    )
  )
    c.action = 'other';
  // "trafficking victims" have lost their freedom
  if (
    c.action === 'defraud' &&
    c.how === 'noun' &&
    /\b(?:trafficking|trafficked|job scams?|forced labou?r)\b/.test(
      lowerText(c.a.t, Math.max(0, c.phrase.from - 1), c.phrase.to + 4),
    )
  )
    c.action = 'traffic';
  // "The compound housed 3,000 workers"
  if (
    c.action === 'assist' &&
    /^(?:house|accommodate)/.test(g.entry.lemma) &&
    c.how === 'object' &&
    /^(?:compounds?|parks?|complex|complexes|buildings?|casinos?|hubs?)$/.test(lowerAt(c.a.t, g.auxFrom - 1)) &&
    !c.a.t.some((x) => /shelter/.test(x.lower))
  )
    c.action = 'work';
  // suspects looked for are wanted
  if (
    c.action === 'missing' &&
    /^(?:look|search|try|seek)/.test(g.entry.lemma) &&
    !words.some((w) => /^(?:ministry|embassy|mission|relatives|families|family)$/.test(w)) &&
    /^(?:suspects?|men|fugitives|members|accomplices|gang|others|more|aides|bosses|leaders|ringleaders|recruiters|brokers|owners|managers|associates|kingpins|traffickers|scammers|operators|guards)$/.test(
      c.phrase.noun ?? c.a.t[c.phrase.to - 1]!.lower,
    )
  )
    c.action = 'want';
};

/** Those moved somewhere: home, to prison, to a gang. */
const moved: Rule = (c, g, words, lex) => {
  // "sent to China": home, or out of the country that held them
  if (
    /^(?:transfer|deploy)$/.test(c.action) &&
    !c.phrase.staff &&
    /^(?:send|escort|transport|truck|bus|drive|take|bring)/.test(g.entry.lemma)
  ) {
    const k = words.indexOf('to', g.to);
    const goal = k >= 0 && k < g.to + 8 ? nth(c.a.nameAt, k + 1) : undefined;
    if (isPlace(goal) && goal.country && (goal.type === 'country' || lex.capitalOf.has(goal.name))) {
      if (c.nationality.includes(goal.country)) c.action = 'repatriate';
      else if (goal.country === 'CN' && c.nationality.includes('TW')) c.action = 'deport';
    }
  }
  // "the ring brought 12 workers over the border"
  if (
    c.action === 'transfer' &&
    /^(?:take|bring|drive|transport|ferry|deliver|send|lead)/.test(g.entry.lemma) &&
    c.how === 'object' &&
    near(words, g.auxFrom - 4, g.from).some((w) => CAPTOR.has(w))
  )
    c.action = 'traffic';
  // officers are sent out, anybody else is sent somewhere
  if (c.action === 'deploy' && !c.phrase.staff && c.how !== 'list') c.action = 'transfer';
  // "were sent on a five-day physical remand", "were moved to the district jail"
  if (
    c.action === 'transfer' &&
    near(words, g.to, Math.max(g.to, c.phrase.to) + 8).some(
      (w, k, all) =>
        /^(?:remand|jail|prison|custody)$/.test(w) &&
        !all.slice(0, k).some((x) => /^[.;,]$/.test(x) || /^from$/.test(x)),
    )
  )
    c.action = 'detain';
  // "sent 80 Kenyans to scam compounds"
  if (
    /^(?:transfer|deport)$/.test(c.action) &&
    c.how === 'object' &&
    /^(?:send|hand|deliver|transfer|pass|bring|take)/.test(g.entry.lemma)
  ) {
    const to = lowerWords(c.a.t, c.phrase.to, c.phrase.to + 9);
    const k = to.findIndex((x) => x === 'to' || x === 'into');
    if (
      k >= 0 &&
      to
        .slice(k + 1, k + 5)
        .some((x) =>
          /^(?:scam|scams|scammers|compounds?|syndicates?|gangs?|traffickers|casinos?|gaming|firms?|company)$/.test(x),
        ) &&
      !wordIn(c.a.t, /^(?:police|officers|authorities|soldiers|troops|army|militia)$/, 0, g.from)
    )
      c.action = 'traffic';
  }
};

/** "handed over to Thai police" is a transfer, "handed over to China" a deportation; "sold to 30" etc. stay as they are. */
const handedOver: Rule = (c, g, words, lex) => {
  if (
    c.action === 'deport' &&
    /^(?:hand|turn|give)/.test(g.entry.lemma) &&
    (c.how === 'object' || c.how === 'subject' || c.how === 'reduced' || c.how === 'inherited')
  ) {
    // freed by a militia, they are not expelled
    if (isActor(c.roles.by) && c.roles.by.type === 'group') {
      c.action = 'transfer';
      return;
    }
    const after = lowerWords(c.a.t, g.to);
    const k = after.indexOf('to');
    if (k >= 0 && k < 14) {
      const nm = nth(c.a.nameAt, g.to + k + 1) ?? nth(c.a.nameAt, g.to + k + 2);
      const country =
        (isPlace(nm) && (nm.type === 'country' || lex.capitalOf.has(nm.name))) ||
        isNation(nm) ||
        (isActor(nm) &&
          nm.country !== null &&
          (c.nationality.includes(nm.country) ||
            (isPlace(c.roles.by) && c.roles.by.country !== nm.country) ||
            (c.roles.from !== null && c.roles.from.country !== nm.country)));
      const abroad =
        isActor(nm) &&
        nm.type === 'agency' &&
        nm.country !== null &&
        /^(?:police|authorities|officers|officials|investigators|custody)$/.test(words[nm.to - 1]!) &&
        c.a.names.some((n) => isPlace(n) && n.country !== null && n.country !== nm.country && n.from > g.to);
      // freed by a militia, they are not expelled
      if ((!country && !abroad) || (isActor(c.roles.by) && c.roles.by.type === 'group')) c.action = 'transfer';
    } else if (
      k < 0 &&
      ((isActor(c.roles.by) && c.roles.by.type === 'group') ||
        (c.a.s.kind !== 'title' &&
          (!c.a.names.some((n) => isPlace(n)) ||
            words.some((w) => /^(?:embassy|consulate|mission)$/.test(w)) ||
            /^(?:people|persons|foreigners|individuals|workers|victims)$/.test(c.phrase.noun ?? ''))))
    )
      c.action = 'transfer';
  }
};

/** The rules in turn: several, so that V8 need not compile all of them again for a case that is new to one. */
export function refine(c: RawCount, lex: Lexicon): void {
  if (!c.trigger) return;
  const words = lowerWords(c.a.t);
  for (const rule of [heldByCaptors, sentOrSought, caughtOrCheated, freedOrWanted, moved, handedOver])
    rule(c, c.trigger, words, lex);
}

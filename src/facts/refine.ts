import type { Lexicon } from '../lexicon/load.js';
import type { RawCount } from './group.js';

/** "handed over to Thai police" is a transfer, "handed over to China" a deportation; "sold to 30" etc. stay as they are. */
export function refine(c: RawCount, lex: Lexicon): void {
  const g = c.trigger;
  if (!g) return;
  // "people held in scam compounds" are no prisoners of the state
  if (/^hold/.test(g.entry.lemma) && c.action === 'detain' && (c.status === 'estimated' || c.a.t.slice(g.to, g.to + 6).some((x) => /^(?:scam|scams|compounds?|hubs?|captive|hostage|forced|slaves?)$/.test(x.lower)) && !c.a.t.some((x) => /^(?:police|officers|authorities)$/.test(x.lower)))) c.action = 'confine';
  // "identified 108 victims" counts those who were cheated
  if (c.action === 'screen' && /^identify/.test(g.entry.lemma) && /^victims?$/.test(c.phrase.noun ?? '') && !/traffic/.test(c.a.t.slice(c.phrase.to, c.phrase.to + 4).map((x) => x.lower).join(' '))) c.action = 'defraud';
  // "conned into working for a gang" loses freedom, not money
  if (c.action === 'defraud' && c.a.t[g.to]?.lower === 'into' && c.a.t.slice(g.to + 1, g.to + 5).some((x) => /^(?:work|working|scam|scamming|slavery|servitude|joining|going|travelling|traveling|running|coming|flying|leaving|crossing|accepting|jobs)$/.test(x.lower))) c.action = 'traffic';
  // "tricked into investing" loses money, not freedom
  if (c.action === 'traffic' && c.a.t.slice(g.to, g.to + 8).some((x, k, all) => /^(?:invest|investing|transferring|sending|paying|handing|parting|giving|buying|depositing|wiring|disclosing|downloading|revealing|sharing)$/.test(x.lower) && all[k - 1]?.lower === 'into')) c.action = 'defraud';
  // "trafficking victims" have lost their freedom
  if (c.action === 'defraud' && c.how === 'noun' && /\b(?:trafficking|trafficked|job scams?|forced labou?r)\b/.test(c.a.t.slice(Math.max(0, c.phrase.from - 1), c.phrase.to + 4).map((x) => x.lower).join(' '))) c.action = 'traffic';
  // suspects looked for are wanted
  if (c.action === 'missing' && /^look/.test(g.entry.lemma) && /^(?:suspects?|men|fugitives|members|accomplices|gang|others|more)$/.test(c.phrase.noun ?? c.a.t[c.phrase.to - 1]!.lower)) c.action = 'want';
  // officers are sent out, anybody else is sent somewhere
  if (c.action === 'deploy' && !c.phrase.staff) c.action = 'transfer';
  if (c.action === 'deport' && /hand|turn/.test(g.entry.lemma) && (c.how === 'object' || c.how === 'subject' || c.how === 'reduced')) {
    const after = c.a.t.slice(g.to).map((x) => x.lower);
    const k = after.indexOf('to');
    if (k >= 0 && k < 14) {
      const nm = c.a.nameAt[g.to + k + 1] ?? c.a.nameAt[g.to + k + 2];
      const country = nm?.kind === 'place' && (nm.type === 'country' || lex.capitalOf.has(nm.name)) || nm?.kind === 'nation' || nm?.kind === 'actor' && nm.country !== null && (c.nationality.includes(nm.country) || c.roles.by?.kind === 'place' && c.roles.by.country !== nm.country || c.roles.from !== null && c.roles.from.country !== nm.country);
      // freed by a militia, they are not expelled
      if (!country || c.roles.by?.kind === 'actor' && c.roles.by.type === 'group') c.action = 'transfer';
    } else if (k < 0 && c.a.s.kind !== 'title' && !c.a.names.some((n) => n.kind === 'place')) c.action = 'transfer';
  }
}


import type { Evidence } from '../schema.js';
import type { TotalMention } from './mentions.js';
import { slug } from './names.js';
import { quantityKey } from './numbers.js';
import type { Series } from './types.js';

const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Running and period totals as points in time, one series for each action, people and route. Nothing in them is ever added up. */
export function seriesOf(totals: TotalMention[]): Series[] {
  const groups = new Map<string, TotalMention[]>();
  for (const t of totals) {
    const c = t.count;
    const key = [
      c.action,
      c.status,
      [...c.nationality].sort().join('+'),
      c.sex ?? '',
      t.at?.key ?? '',
      t.from?.key ?? '',
      t.to?.key ?? '',
      c.nationality.length || c.sex ? '' : slug(c.who),
    ].join('|');
    groups.set(key, [...(groups.get(key) ?? []), t]);
  }
  const used = new Map<string, number>();
  return [...groups]
    .sort((a, b) => ordered(a[0], b[0]))
    .map(([, ts]) => {
      const c = ts[0]!.count;
      const base = [
        'total',
        c.action,
        ...c.nationality.map((n) => n.toLowerCase()),
        ts[0]!.at ? slug(ts[0]!.at.name) : '',
      ]
        .filter(Boolean)
        .join('-');
      const n = (used.get(base) ?? 0) + 1;
      used.set(base, n);
      const points = new Map<string, Series['points'][number]>();
      for (const t of [...ts].sort((a, b) => ordered(a.article.id, b.article.id) || ordered(a.count.id, b.count.id))) {
        const key = `${t.asOf ?? ''}|${t.period ?? ''}|${quantityKey(t.count.quantity)}`;
        const p = points.get(key) ?? {
          asOf: t.asOf,
          period: t.period,
          quantity: t.count.quantity,
          articles: [],
          evidence: [],
        };
        points.set(key, p);
        if (!p.articles.includes(t.article.id)) p.articles.push(t.article.id);
        p.evidence.push(
          ...t.count.evidence.map((e: Evidence) => ({
            article: t.article.id,
            start: e.start,
            end: e.end,
            text: e.text,
          })),
        );
      }
      return {
        id: n === 1 ? base : `${base}-${n}`,
        action: c.action,
        nationality: c.nationality,
        who: c.who,
        status: c.status,
        at: ts[0]!.at?.name ?? null,
        from: ts[0]!.from?.name ?? null,
        to: ts[0]!.to?.name ?? null,
        points: [...points]
          .sort(
            (a, b) => ordered(a[1].asOf ?? a[1].period ?? '', b[1].asOf ?? b[1].period ?? '') || ordered(a[0], b[0]),
          )
          .map(([, p]) => p),
      };
    });
}

// Scores a clustering of gold mentions: pairwise F1, and B-cubed F1 (Bagga and Baldwin 1998; the measure that survives the tests of Amigo et al. 2009).

/** The articles as the merger takes them. `extract` is passed in, so that tests and the bench score the same way. */
export const inputsOf = (articles, extract) => articles.map((a) => ({ source: a.source, url: a.url ?? null, ...(a.official === undefined ? {} : { official: a.official }), report: extract(a.text, { publishedOn: a.published }) }));

/**
 * The predicted cluster of each gold mention: the incident whose evidence in that article overlaps its quotes most.
 * A mention no incident holds is a cluster of its own. `idOf` gives the merged article's id of a gold article.
 */
export function itemsOf(articles, inputs, result) {
  const items = [];
  const idOf = new Map(inputs.map((x, i) => [i, result.articles.find((a) => a.source === x.source && a.publishedOn === x.report.article.publishedOn && a.title === x.report.article.title && a.url === x.url)?.id]));
  articles.forEach((a, i) => {
    for (const m of a.mentions) {
      const spans = m.quotes.flatMap((q) => { const found = []; for (let at = a.text.indexOf(q); at >= 0; at = a.text.indexOf(q, at + 1)) found.push({ start: at, end: at + q.length }); return found; });
      let best = null, most = 0;
      for (const inc of result.incidents) {
        const told = inc.articles.find((x) => x.id === idOf.get(i));
        const overlap = told ? told.evidence.reduce((s, e) => s + Math.max(0, ...spans.map((q) => Math.min(e.end, q.end) - Math.max(e.start, q.start))), 0) : 0;
        if (overlap > most) { most = overlap; best = inc.id; }
      }
      items.push({ article: a.id, gold: m.incident, predicted: best ?? `missed ${a.id} ${m.incident}`, missed: best === null });
    }
  });
  return items;
}

const f1 = (p, r) => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

export function scores(items) {
  let both = 0, gold = 0, predicted = 0, precision = 0, recall = 0;
  for (const x of items) {
    const g = items.filter((y) => y.gold === x.gold), p = items.filter((y) => y.predicted === x.predicted);
    const shared = g.filter((y) => p.includes(y)).length;
    both += shared - 1; gold += g.length - 1; predicted += p.length - 1;
    precision += shared / p.length; recall += shared / g.length;
  }
  const pair = { precision: predicted ? both / predicted : 1, recall: gold ? both / gold : 1 };
  const cubed = { precision: precision / items.length, recall: recall / items.length };
  return { pairwise: { ...pair, f1: f1(pair.precision, pair.recall) }, bCubed: { ...cubed, f1: f1(cubed.precision, cubed.recall) }, missed: items.filter((x) => x.missed).length };
}

// What the weights are learnt from: the groups of an article as the rules read them, beside what its annotation says of them.

const FAMILY = { detain: 'arrest', work: 'confine' };
const family = (a) => FAMILY[a] ?? a;
const keyOf = (x) => (x.bound === 'range' ? `${x.min}..${x.max}` : x.bound === 'vague' ? `~${x.min}` : `${x.value}`);
const codes = (x) => [...new Set(x ?? [])].sort().join();
/** Numbers up to this occur more than once in an article: only the place of the evidence tells which is meant. */
const SMALL = 5;

/** The gold counts of an article with the places of their evidence. */
const spansIn = (article) =>
  article.counts.map((g) => {
    const spans = [];
    for (let i = article.text.indexOf(g.evidence); i >= 0; i = article.text.indexOf(g.evidence, i + 1))
      spans.push([i, i + g.evidence.length]);
    return { ...g, key: keyOf(g), spans };
  });

/** The gold counts a group's number is annotated with, or null where that is not known. */
function goldOf(g, golds) {
  const n = g.p.number,
    token = g.a.t[n.numberFrom],
    key = keyOf(n);
  const same = golds.filter((x) => x.key === key);
  const here = same.filter((x) => x.spans.some(([start, end]) => token.start >= start && token.start < end));
  if (here.length) return here;
  return same.length && g.size <= SMALL && g.a.s.kind !== 'title' ? null : same;
}

const BOUNDS = { '>=': 'atLeast', '<=': 'atMost', '~': 'approx' };
/** A row of the corpora of test/facts as an article: `deport >=56 TH female <312 !planned`. */
export function articleOf([text, ...counts], weight) {
  return {
    text,
    published: '2025-03-24',
    weight,
    counts: counts
      .filter((c) => !c.startsWith('- '))
      .map((c) => {
        const [action, amount, ...rest] = c.split(' ');
        const [, sign = '', low, high] = /^(>=|<=|~|dozens\+)?([\d.]+)(?:\.\.([\d.]+))?$/.exec(amount) ?? [];
        const quantity = high
          ? { bound: 'range', min: low, max: high }
          : sign === 'dozens+'
            ? { bound: 'vague', min: low }
            : { bound: BOUNDS[sign] ?? 'exact', value: low };
        return { action, ...quantity, nationality: rest.filter((x) => /^[A-Z]{2}$/.test(x)), evidence: text };
      }),
  };
}

/** A row of the corpus of events as an article. */
export const openingOf = ([title, text, must, may]) => ({
  text: `${title}\n\n${text}`,
  published: '2025-09-10',
  weight: 1,
  counts: [],
  incidents: [must, may].flatMap((actions, k) =>
    actions
      .split(' ')
      .filter(Boolean)
      .map((action) => ({ action, when: null, optional: k === 1 })),
  ),
});

/** Puts features together and into a list, as the sums put their hashes together. */
const into = (list) => ({
  seed: '',
  on: (so, piece) => so + piece,
  take: (f) => {
    list.push(f);
  },
});

/** Training example of the actions of a group that is annotated with these. */
function deedExample(s, gold, weight, lib) {
  const { g } = s;
  const right = new Set(gold.map((x) => family(x.action))),
    spared = new Set(gold.filter((x) => x.optional).map((x) => family(x.action)));
  const context = [],
    each = [];
  const put =
    (list) =>
    (...pieces) => {
      list.push(pieces.join(''));
    };
  lib.contextFeatures(s, put(context), put(each));
  // annotators differ on whether what a relative clause tells beside the sentence's own deed is a count too
  const aside = new Set(right.size ? g.counts.filter((c) => c.aside).map((c) => family(c.action)) : []);
  const proposed = lib
    .deedsFor(s)
    .filter((d) => !spared.has(family(d.action)) && (right.has(family(d.action)) || !aside.has(family(d.action))))
    .map((d) => {
      const own = [];
      lib.deedFeatures(s, d, lib.gapsOf(s), put(own));
      return {
        column: d.action,
        read: g.counts.some((c) => c.action === d.action) ? 1 : 0,
        own,
        right: right.has(family(d.action)) ? 1 : 0,
      };
    });
  return proposed.length ? [{ weight, context, each, proposed }] : [];
}

/** Training example of the nationality of a count that states none. */
function nationExample(s, c, gold, weight, lib) {
  const mine = gold.filter((x) => family(x.action) === family(c.action));
  const sets = new Set((mine.length ? mine : gold).map((x) => codes(x.nationality)));
  if (sets.size !== 1) return [];
  const [want] = sets;
  const all = [...lib.nationsFor(s, c)];
  const right = all.findIndex(([k]) => codes(k.split(',').filter(Boolean)) === want);
  if (right < 0) return [];
  return [
    {
      weight: weight * (mine.length ? 1 : 0.5),
      right: [right],
      proposed: all.map(([k, sources]) => {
        const own = [];
        lib.aroundFeatures(s, c, into(own), (before, behind) => own.push(`${before}${k === '' ? 0 : 1}${behind}`));
        lib.nationFeatures(s, c, k, sources, into(own));
        return own;
      }),
    },
  ];
}

/** What a group is annotated with, where that is known and not all of it may be left out. */
const taught = (g, golds) => {
  const gold = goldOf(g, golds);
  return gold && !(gold.length && gold.every((x) => x.optional)) ? gold : null;
};

/** Training examples of an article: for each group its proposed actions, for each count without a stated nationality its proposed ones. Each group stands beside what those before it truly are. */
export function examplesOf(article, lib, lex) {
  const parts = lib.readText(article.text, { publishedOn: article.published }, lex);
  const story = lib.readStory(parts.all, lex, parts.publishedOn);
  const told = lib.toldOf(parts.all, story.groups, lex, story.nation, story.home);
  const golds = spansIn(article);
  const deeds = [],
    nations = [];
  for (const s of lib.spotsOf(told)) {
    const { g } = s,
      gold = goldOf(g, golds),
      known = taught(g, golds);
    if (known) {
      deeds.push(...deedExample(s, known, article.weight, lib));
      if (!g.p.nationality.length)
        for (const c of g.counts) nations.push(...nationExample(s, c, known, article.weight, lib));
    }
    const sets = new Set((gold ?? []).map((x) => codes(x.nationality)));
    if (!g.p.nationality.length && sets.size === 1) {
      const [one] = sets;
      g.nationality = one ? one.split(',') : [];
      for (const c of g.counts) c.nationality = [...g.nationality];
    }
    if (gold)
      g.counts = [
        ...new Map(
          gold
            .filter((x) => !x.optional || g.counts.some((c) => family(c.action) === family(x.action)))
            .map((x) => [
              x.action,
              {
                ...(g.counts.find((c) => family(c.action) === family(x.action)) ?? {
                  how: 'weighed',
                  nationality: x.nationality,
                }),
                action: x.action,
              },
            ]),
        ).values(),
      ];
  }
  return { deeds, nations };
}

/** The same, but each group stands beside what weights make of those before it, as it will when articles are read (Ross et al. 2011, "A reduction of imitation learning and structured prediction to no-regret online learning"). */
export function followed(article, lib, lex, weights) {
  const parts = lib.readText(article.text, { publishedOn: article.published }, lex);
  const golds = spansIn(article);
  const deeds = [],
    nations = [];
  lib.weighStory(lib.readStory(parts.all, lex, parts.publishedOn), weights, {
    group: (s) => {
      const known = taught(s.g, golds);
      if (known) deeds.push(...deedExample(s, known, article.weight, lib));
    },
    nation: (s, c) => {
      const known = taught(s.g, golds);
      if (known) nations.push(...nationExample(s, c, known, article.weight, lib));
    },
  });
  return { deeds, nations };
}

/** Training examples of how far the counts that weights read are to be trusted: they should be weights that have not seen the article. */
export function trustIn(article, lib, lex, weights) {
  const parts = lib.readText(article.text, { publishedOn: article.published }, lex);
  const out = [],
    seen = new Set();
  const same = (c, n) => (x) =>
    keyOf(x) === keyOf(n) && family(x.action) === family(c.action) && codes(x.nationality) === codes(c.nationality);
  lib.weighStory(lib.readStory(parts.all, lex, parts.publishedOn), weights, {
    count: (s, x) => {
      const n = s.g.p.number,
        gold = article.counts.filter(same(x.c, n));
      const key = [keyOf(n), family(x.c.action), codes(x.c.nationality), x.c.sex].join(' ');
      // told twice it is one fact, and what may be left out is neither right nor wrong
      if (seen.has(key) || (gold.length > 0 && gold.every((g) => g.optional))) return;
      seen.add(key);
      const f = [];
      lib.trustFeatures(s, x, (...pieces) => {
        f.push(pieces.join(''));
      });
      out.push({ weight: article.weight, f, offset: lib.logit(x.odds), right: gold.length > 0 ? 1 : 0 });
    },
  });
  return out;
}

const fold = (s) =>
  String(s ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(the|province|city|town|township|district|state|region)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const near = (a, b) => {
  const x = fold(a),
    y = fold(b);
  return x === y || (x.length > 3 && y.length > 3 && (` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `)));
};
/** Whether a filler is what the annotation names: places by a name of theirs, days by the letter. */
const isMeant = (want, { value }, aka) =>
  want === null
    ? value === null
    : value !== null &&
      (typeof value === 'string'
        ? value === want
        : [value.name, ...(aka.get(value.name) ?? [])].some((n) => near(n, want)));

/** The ways an article writes each name. */
const writtenIn = (all) => {
  const out = new Map();
  for (const n of all.flatMap((a) => a.names))
    if (n.name) (out.get(n.name) ?? out.set(n.name, new Set()).get(n.name)).add(n.text);
  return out;
};

/** Takes features of roles by their slots, in which several may meet. */
const slots = (list, lib) => ({
  seed: lib.START,
  on: lib.hashOn,
  take: (f) => {
    list.push(lib.roleSlot(f));
  },
});

/** What a count is annotated with, of the same deed. */
const goldOfCount = (c, golds) =>
  goldOf({ p: c.phrase, a: c.a, size: c.phrase.number.value ?? c.phrase.number.min ?? 0 }, golds)?.filter(
    (g) => family(g.action) === family(c.action) && !g.optional,
  ) ?? [];

/** Training example of what a count is a part of, with the wholes that are right; none where that is not known. */
function wholeExample(s, golds, weight, lib) {
  const wants = new Set(goldOfCount(s.c, golds).map((g) => g.partOf ?? null));
  if (wants.size !== 1) return null;
  const [want] = wants;
  const wholes = lib.wholesFor(s);
  const right = wholes.flatMap((w, k) =>
    (w === null ? want === null : want !== null && keyOf(w.phrase.number) === String(want)) ? [k] : [],
  );
  return right.length
    ? {
        weight,
        right,
        proposed:
          wholes.length > 1
            ? wholes.map((w) => {
                const own = [];
                lib.wholeFeatures(s, w, slots(own, lib));
                return own;
              })
            : [],
        meant: wholes[right.find((k) => wholes[k] === s.c.parent) ?? right[0]],
      }
    : null;
}

/** Training example of one role of a count, with the fillers that are right; none where that is not known. */
function roleExample(s, role, golds, weight, lib, aka) {
  const wants = new Set(goldOfCount(s.c, golds).map((g) => g[role] ?? null));
  if (wants.size !== 1) return null;
  const [want] = wants;
  const fillers = lib.fillersFor(s, role);
  const right = fillers.flatMap((f, k) => (isMeant(want, f, aka) ? [k] : []));
  return right.length
    ? {
        weight,
        right,
        proposed:
          fillers.length > 1
            ? fillers.map((f) => {
                const own = [];
                lib.fillerFeatures(s, role, f, slots(own, lib));
                return own;
              })
            : [],
        meant: fillers[right.find((k) => fillers[k].sources.includes('rule')) ?? right[0]].value,
      }
    : null;
}

/** Training examples of the roles of an article's counts, as the rules and the weights of actions and nationalities read them; each beside what those before it truly have, or with `follow` beside what the weights give them. */
export function rolesOf(article, lib, lex, weights, follow = false) {
  const parts = lib.readText(article.text, { publishedOn: article.published }, lex);
  const counts = lib.countsOf(parts.all, lex, parts.publishedOn, weights);
  lib.fillScenes(counts, parts.all, parts.publishedOn);
  lib.fillAgents(counts, parts.all, lex);
  const golds = spansIn(article),
    aka = writtenIn(parts.all),
    weight = article.roleWeight ?? article.weight;
  const out = [];
  const take = (x) => {
    if (x?.proposed.length) out.push(x);
    return x;
  };
  if (follow) {
    lib.weighRoles(counts, parts.all, parts.publishedOn, weights, {
      whole: (s) => {
        take(wholeExample(s, golds, weight, lib));
      },
      role: (s, role) => {
        take(roleExample(s, role, golds, weight, lib, aka));
      },
    });
    return out;
  }
  for (const s of lib.seatsOf(counts, parts.all, parts.publishedOn)) {
    const x = take(wholeExample(s, golds, weight, lib));
    if (x) s.c.parent = x.meant;
  }
  for (const s of lib.seatsOf(counts, parts.all, parts.publishedOn))
    for (const role of lib.RANKED) {
      const x = take(roleExample(s, role, golds, weight, lib, aka));
      if (x) s.c.roles[role] = x.meant;
    }
  return out;
}

/** Training examples of the kinds of scam that an article's words speak for. */
export function scamsIn(article, lib, lex) {
  const parts = lib.readText(article.text, { publishedOn: article.published }, lex);
  const signs = lib.signsOf(parts, lib.officesOf(lib.entitiesOf(parts.all, article.text, lib.idMaker()).actors));
  const ruled = signs.filter((s) => s.ruled).map((s) => s.kind);
  return signs.map((s) => {
    const f = [];
    lib.scamFeatures(s, ruled, into(f));
    return { f, right: article.scams.includes(s.kind) ? 1 : 0, weight: article.weight };
  });
}

/** Training examples of an article's events, as weights that have not seen it read its counts: of those of one action the annotation means the one of its day, then the most prominent. */
export function incidentsIn(article, lib, lex, weights) {
  const parts = lib.readText(article.text, { publishedOn: article.published }, lex);
  const raw = lib.readCounts(parts, weights);
  const id = lib.idMaker(),
    ev = (start, end) => ({ start, end, text: article.text.slice(start, end) });
  const ents = lib.entitiesOf(parts.all, article.text, id);
  const { counts } = lib.mergeCounts(raw, ents, id, ev, 0);
  const events = lib.eventsOf(parts, counts, ents, ev);
  const right = new Set(),
    spared = new Set(article.incidents.filter((x) => x.optional).map((x) => family(x.action)));
  const open = (g) => events.filter((e) => family(e.action) === family(g.action) && !right.has(e));
  for (const g of article.incidents.filter((x) => !x.optional)) {
    const meant = open(g).find((e) => g.when && e.when === g.when) ?? open(g)[0];
    if (meant) right.add(meant);
  }
  return events.flatMap((e, rank) => {
    if (!right.has(e) && spared.has(family(e.action))) return [];
    const f = [];
    lib.incidentFeatures(e, rank, events, parts.publishedOn, into(f));
    return [{ f, right: right.has(e) ? 1 : 0, weight: article.weight }];
  });
}

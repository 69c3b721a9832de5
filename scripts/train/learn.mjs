// Logistic regression for the actions of a group, a softmax over the proposed nationalities of a count and fillers of a role; all by FTRL-Proximal, which leaves most weights
// at zero (McMahan et al. 2013, "Ad click prediction: a view from the trenches", KDD).

import { packed, quoted } from './range.mjs';

const DEFAULTS = { epochs: 18, rate: 0.1, penalty: 1, sparse: 9, least: 5 };

/** The features told of at least `least` examples, as numbers. */
function index(lists, least) {
  const times = new Map();
  for (const l of lists) for (const f of l) times.set(f, (times.get(f) ?? 0) + 1);
  const id = new Map();
  for (const f of [...times.keys()].sort()) if (times.get(f) >= least) id.set(f, id.size);
  return id;
}
const numbers = (id, list) => Int32Array.from(list.map((f) => id.get(f)).filter((x) => x !== undefined));

/** Follow-the-regularised-leader: steps through examples in an order that depends on nothing but their number; most weights stay zero. */
function descend(size, data, o, step) {
  const z = new Float64Array(size),
    n = new Float64Array(size),
    w = new Float64Array(size),
    mean = new Float64Array(size);
  const move = (i, g) => {
    const sigma = (Math.sqrt(n[i] + g * g) - Math.sqrt(n[i])) / o.rate;
    z[i] += g - sigma * w[i];
    n[i] += g * g;
    w[i] =
      Math.abs(z[i]) <= o.sparse
        ? 0
        : -(z[i] - Math.sign(z[i]) * o.sparse) / ((1 + Math.sqrt(n[i])) / o.rate + o.penalty);
  };
  let seed = 1;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    for (let i = data.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [data[i], data[j]] = [data[j], data[i]];
    }
    for (const x of data) step(x, w, move);
    if (epoch >= o.epochs / 2) for (let i = 0; i < size; i++) mean[i] += w[i] / (o.epochs - Math.ceil(o.epochs / 2));
  }
  return mean;
}
const sumOf = (w, ids) => {
  let z = 0;
  for (const i of ids) z += w[i];
  return z;
};
const kept = (id, w) => new Map([...id].map(([f, i]) => [f, w[i]]).filter(([, x]) => x !== 0));

/** Weights by which examples that are right or wrong are told apart: of each feature one, beside the log-odds they begin with. */
function learnBinary(examples, o) {
  const id = index(
    examples.map((x) => x.f),
    o.least,
  );
  const w = descend(
    id.size,
    examples.map((x) => ({ ids: numbers(id, x.f), right: x.right, weight: x.weight, offset: x.offset ?? 0 })),
    o,
    (x, now, move) => {
      const g = (1 / (1 + Math.exp(-x.offset - sumOf(now, x.ids))) - x.right) * x.weight;
      for (const i of x.ids) move(i, g);
    },
  );
  return kept(id, w);
}

/** Weights of the kinds of scam an article may name. */
export const learnScams = (examples, options = {}) => learnBinary(examples, { ...DEFAULTS, ...options });

/** Weights of the events an article may be about. */
export const learnIncidents = (examples, options = {}) => learnBinary(examples, { ...DEFAULTS, sparse: 5, ...options });

/** Weights of how far counts are to be trusted. */
export const learnTrust = (examples, options = {}) => learnBinary(examples, { ...DEFAULTS, sparse: 2, ...options });

/** Weights of the actions of groups: a row a context feature, a number a feature of one action. */
export function learnDeeds(examples, options = {}) {
  const o = { ...DEFAULTS, ...options };
  const lists = examples.flatMap((e) =>
    e.proposed.map((d) => ({
      right: d.right,
      weight: e.weight,
      f: [...e.context.map((f) => `${f}\t${d.column}`), ...e.each.map((f) => `${f}\t${d.read ? '+' : '-'}`), ...d.own],
    })),
  );
  const context = new Map(),
    deeds = new Map();
  for (const [f, x] of learnBinary(lists, o)) {
    const [name, column] = f.split('\t');
    if (column === undefined) {
      deeds.set(f, x);
      continue;
    }
    if (!context.has(name)) context.set(name, new Map());
    context.get(name).set(column, x);
  }
  return { context, deeds };
}

/** Weights of what is chosen among proposals, of which one or more are right: the nationalities of counts, the fillers of roles. */
export function learnChoice(examples, options = {}) {
  const o = { ...DEFAULTS, ...options };
  const id = index(
    examples.flatMap((e) => e.proposed),
    o.least,
  );
  const w = descend(
    id.size,
    examples.map((e) => ({ right: e.right, weight: e.weight, proposed: e.proposed.map((f) => numbers(id, f)) })),
    o,
    (x, now, move) => {
      const z = x.proposed.map((ids) => sumOf(now, ids)),
        top = Math.max(...z),
        e = z.map((v) => Math.exp(v - top)),
        all = e.reduce((a, b) => a + b, 0);
      const right = x.right.reduce((n, k) => n + e[k], 0);
      x.proposed.forEach((ids, k) => {
        const g = (e[k] / all - (x.right.includes(k) ? e[k] / right : 0)) * x.weight;
        if (g) for (const i of ids) move(i, g);
      });
    },
  );
  return kept(id, w);
}

/** Weights nearer to nothing than this tell less than their bytes cost, but for those of roles and trust. */
const LIGHT = 0.065;

/** The table of `src/rank/weights.ts`, and the text of src/lexicon/weights.ts that holds it. */
export function tableOf({ context, deeds, nations, roles, scams, incidents, trust }, lib) {
  const table = new Int8Array(lib.TABLE);
  const put = (f, column, x, light = LIGHT) => {
    if (Math.abs(x) < light) return;
    const v = Math.max(-32, Math.min(31, Math.round(x / lib.STEP))),
      k = column === null ? Number(f) : lib.slotOf(lib.hashOf(f), column);
    if (Math.abs(table[k]) < Math.abs(v)) table[k] = v;
  };
  for (const [f, row] of context) for (const [column, x] of row) put(f, lib.hashOf(column), x);
  for (const [f, x] of deeds) put(f, lib.OWN, x);
  for (const [f, x] of nations) put(f, lib.NATION, x);
  for (const [f, x] of roles) put(f, null, x, 0);
  for (const [f, x] of scams) put(f, lib.SCAM, x);
  for (const [f, x] of incidents) put(f, lib.INCIDENT, x);
  for (const [f, x] of trust) put(f, lib.TRUST, x, 0);
  return { table, text: packTable(table, lib) };
}

/** The text of src/lexicon/weights.ts: the places of weights, each as its distance from the one before, and the weights in steps. */
export function packTable(table, lib) {
  const { gap: gapBits, value: valueBits } = lib.PACKING,
    bits = [];
  let last = -1,
    size = 0;
  table.forEach((v, k) => {
    if (!v) return;
    const gap = k - last - 1,
      value = v + (1 << (valueBits - 1));
    if (gap >> gapBits) throw new Error(`a distance of ${gap} slots does not go into ${gapBits} bits`);
    for (let i = 0; i < gapBits; i++) bits.push((gap >> i) & 1);
    for (let i = valueBits - 1; i >= 0; i--) bits.push((value >> i) & 1);
    last = k;
    size++;
  });
  return `/* Written by scripts/train.mjs from test/gold: do not edit. Where each weight of src/rank stands, and the weights, packed as src/rank/weights.ts reads them. */
export const SIZE = ${size};
export const PACKED = ${quoted(packed(bits, (read) => lib.readTable(read, size), lib))};
`;
}

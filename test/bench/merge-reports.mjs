// Reports for the benchmark, made without the extractor: incidents over two years and thirty towns, each told by several outlets with approximate
// numbers, other verbs, missing places and days, and recalled in later reports. No clock and no chance: the same n gives the same reports.
import { hash53 } from './hash.mjs';

const PLACES = [['Poipet', 'KH', 13.66, 102.56], ['Sihanoukville', 'KH', 10.63, 103.52], ['Bavet', 'KH', 11.08, 106.13], ['Myawaddy', 'MM', 16.69, 98.51], ['Laukkai', 'MM', 23.69, 98.76], ['Mae Sot', 'TH', 16.71, 98.57], ['Pattaya', 'TH', 12.93, 100.88], ['Pasay', 'PH', 14.54, 121], ['Bamban', 'PH', 15.27, 120.57], ['Lagos', 'NG', 6.45, 3.4], ['Tema', 'GH', 5.67, -0.02], ['Noida', 'IN', 28.54, 77.39], ['Delhi', 'IN', 28.65, 77.23], ['Dubai', 'AE', 25.2, 55.27], ['Boten', 'LA', 21.18, 101.68]];
const NATIONS = ['CN', 'TH', 'VN', 'IN', 'ID', 'PH', 'KR', 'NG'];
const ACTIONS = [['arrest', 'detain'], ['deport', 'repatriate'], ['rescue', 'rescue'], ['charge', 'charge']];
const START = Date.UTC(2024, 0, 1), DAYS = 730, DAY_MS = 86_400_000;
const iso = (day) => new Date(START + day * DAY_MS).toISOString().slice(0, 10);
const pick = (list, h) => list[h % list.length];

/** n reports, about five to an incident. */
export function makeReports(n, perIncident = 5) {
  return Array.from({ length: n }, (_, i) => {
    const k = Math.floor(i / perIncident), h = hash53(`incident ${k}`), g = hash53(`report ${i}`);
    const [name, country, lat, lon] = pick(PLACES, h), action = pick(ACTIONS, Math.floor(h / 97)), day = Math.floor(h / 1009) % DAYS, people = 11 + (Math.floor(h / 31) % 900), nation = pick(NATIONS, Math.floor(h / 7919));
    const published = iso(day + 1 + (g % 2)), told = g % 5 !== 0, at = g % 7 !== 0;
    const ev = (start, text) => [{ start, end: start + text.length, text }];
    const quantity = g % 6 === 0 ? { bound: 'approx', value: Math.round(people / 10) * 10 } : { bound: 'exact', value: people };
    const count = (id, verb, q, start, over) => ({ id, action: verb, quantity: q, who: 'people', nationality: [nation], sex: null, status: 'actual', at: null, from: null, to: null, via: null, by: null, when: null, asOf: null, partOf: null, evidence: ev(start, `${q.value} people`), confidence: 0.9, ...over });
    const main = count('count:1', pick(action, g), quantity, 40, { at: at ? 'place:1' : 'place:2', when: told ? iso(day) : null });
    const part = count('count:2', main.action, { bound: 'exact', value: Math.max(1, Math.floor(people / 3)) }, 80 + (g % 50), { at: main.at, when: main.when, sex: 'female', partOf: 'count:1' });
    // an older incident recalled
    const old = Math.floor(k / 2), oh = hash53(`incident ${old}`), [oldName, oldCountry, oldLat, oldLon] = pick(PLACES, oh);
    const recall = count('count:3', pick(ACTIONS, Math.floor(oh / 97))[0], { bound: 'exact', value: 11 + (Math.floor(oh / 31) % 900) }, 1500, { at: 'place:3', when: iso(Math.floor(oh / 1009) % DAYS).slice(0, 7), nationality: [pick(NATIONS, Math.floor(oh / 7919))] });
    const place = (id, pname, pcountry, type, plat, plon, start) => ({ id, name: pname, country: pcountry, type, lat: plat, lon: plon, aliases: [], evidence: ev(start, pname), confidence: 0.95 });
    return {
      source: `Outlet ${g % 40}`, url: `https://news.example/${i}`,
      report: {
        schemaVersion: '1.0', article: { title: null, publishedOn: published, body: [{ start: 0, end: 300 }, { start: 302, end: 600 }, { start: 602, end: 900 }, { start: 902, end: 1700 }] },
        incidents: [{ id: 'incident:1', action: main.action, at: main.at, when: main.when, by: null, counts: ['count:1'], evidence: main.evidence, confidence: 0.7 }],
        counts: g % 4 === 0 ? [main, part, recall] : [main, part], objects: [], money: [],
        actors: [{ id: 'actor:1', name: `Officer ${h % 300}`, type: 'person', role: 'police spokesman', affiliation: null, aliases: [], evidence: ev(200 + (g % 90), `Officer ${h % 300}`), confidence: 0.9 }],
        places: [place('place:1', name, country, 'city', lat, lon, 60 + (g % 30)), place('place:2', country, country, 'country', null, null, 120 + (g % 40)), place('place:3', oldName, oldCountry, 'city', oldLat, oldLon, 1520)],
        dates: [], scams: [], warnings: [],
      },
    };
  });
}

/** n reports of one incident: the worst case for blocking. */
export const oneStory = (n) => {
  const [first] = makeReports(1);
  return Array.from({ length: n }, (_, i) => ({ ...first, source: `Outlet ${i % 200}`, url: `https://one.example/${i}`, report: { ...first.report, counts: first.report.counts.map((c) => ({ ...c, quantity: { bound: 'exact', value: c.quantity.value + (i % 3) } })) } }));
};

// A map without tiles: countries from world-atlas, drawn by d3-geo; places and movements of toGeoJson on top.
import { geoCircle, geoCentroid, geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json';

const land = feature(atlas, atlas.objects.land);
const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
/** Degrees around each place that a fitted map shows. */
const AROUND = 5;
const SEA_ASIA = [[92, -8], [127, 28]];
const RADIUS = { least: 5, most: 30 };
const WIDTH = { least: 1.5, most: 8 };
/** So many people have the largest symbol, or as many as the facts tell. */
const MANY = 1000;

const svg = (tag, attributes = {}, ...children) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

/**
 * @param {import('scamfacts/output').FactMap} facts
 * @param {{ width: number, height: number, world: boolean }} options size in pixels; the whole world, or what the facts are about
 * @returns {SVGElement}
 */
export function mapOf({ features }, { width, height, world }) {
  const places = features.filter((f) => f.properties.kind === 'place');
  const moves = features.filter((f) => f.properties.kind === 'movement');
  const projection = project(scene(places, moves), { width, height, world });
  const path = geoPath(projection);
  const most = Math.max(MANY, ...features.map((f) => f.properties.people));
  const scale = (people, { least, most: top }) => least + (top - least) * Math.sqrt(people / most);

  const root = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `Map of ${places.length} places and ${moves.length} movements; the table has the same facts` });
  root.append(svg('path', { class: 'graticule', d: path(geoGraticule10()) }), svg('path', { class: 'land', d: path(land) }), svg('path', { class: 'borders', d: path(borders) }));
  // the largest is drawn first, so that it hides no other
  const drawn = places.map((place) => ({ place, at: projection(place.geometry.coordinates), r: scale(place.properties.people, RADIUS) })).filter(({ at }) => at);
  for (const { place, at: [cx, cy], r } of drawn) root.append(svg('circle', { cx, cy, r, class: place.properties.type === 'country' ? 'country' : '' }, title(placeTitle(place))));
  for (const move of moves) root.append(...arrow(move, projection, scale(move.properties.people, WIDTH)));
  root.append(...labels(drawn, width, height));
  return root;
}

/** Where something happened; where nothing did, all places named. */
function scene(places, moves) {
  const ends = new Set(moves.flatMap(({ properties: { from, via, to } }) => [from, via, to]));
  const busy = places.filter(({ properties: { name, people } }) => people > 0 || ends.has(name));
  return (busy.length ? busy : places).map((place) => place.geometry.coordinates);
}

function project(points, { width, height, world }) {
  const projection = geoNaturalEarth1();
  const extent = [[24, 24], [width - 24, height - 24]];
  if (world) return projection.fitExtent(extent, { type: 'Sphere' });
  const shown = points.length ? points : SEA_ASIA;
  const around = { type: 'MultiPoint', coordinates: shown.flatMap((point) => geoCircle().center(point).radius(AROUND)().coordinates[0]) };
  return projection.rotate([-geoCentroid(around)[0], 0]).fitExtent(extent, around);
}

/** A movement as a curve with a head, its bends where it went via. */
function arrow({ geometry, properties }, projection, width) {
  // points at the antimeridian only cut the line
  const stops = (geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()).filter(([lon]) => Math.abs(lon) !== 180).map(projection);
  if (stops.length < 2 || stops.some((stop) => !stop)) return [];
  const [x0, y0] = stops[0];
  const [x1, y1] = stops.at(-1);
  const [bx, by] = stops.length > 2 ? [2 * stops[1][0] - (x0 + x1) / 2, 2 * stops[1][1] - (y0 + y1) / 2] : [(x0 + x1) / 2 + (y1 - y0) * 0.22, (y0 + y1) / 2 - (x1 - x0) * 0.22];
  const angle = Math.atan2(y1 - by, x1 - bx);
  const size = 6 + width * 1.6;
  const corner = (turn) => `${x1 - size * Math.cos(angle + turn)},${y1 - size * Math.sin(angle + turn)}`;
  const tip = title(moveTitle(properties));
  return [
    svg('path', { class: `move ${properties.status === 'actual' ? '' : 'planned'}`, d: `M${x0},${y0}Q${bx},${by} ${x1 - size * 0.7 * Math.cos(angle)},${y1 - size * 0.7 * Math.sin(angle)}`, 'stroke-width': width }, tip),
    svg('path', { class: 'arrow', d: `M${x1},${y1}L${corner(0.45)}L${corner(-0.45)}Z` }, tip.cloneNode(true)),
  ];
}

/** Names beside their places; one that would lie on another is left to the tooltip. */
function labels(drawn, width, height) {
  const taken = [];
  return drawn.flatMap(({ place: { properties: { name, people } }, at: [x, y], r }) => {
    const number = people ? ` ${people.toLocaleString('en-US')}` : '';
    const w = (name.length + number.length) * 7.4;
    const box = [[x + r + 6, y - 9], [x - r - 6 - w, y - 9], [x - w / 2, y - r - 22], [x - w / 2, y + r + 5]].map(([left, top]) => ({ left, top, right: left + w, bottom: top + 18 }))
      .find((b) => b.left > 4 && b.right < width - 4 && b.top > 4 && b.bottom < height - 4 && taken.every((t) => b.right < t.left || b.left > t.right || b.bottom < t.top || b.top > t.bottom));
    if (!box) return [];
    taken.push(box);
    return [svg('text', { x: box.left, y: box.top + 13.5 }, name, svg('tspan', {}, number))];
  });
}

const title = (text) => svg('title', {}, text);
const placeTitle = ({ properties: { name, country, byAction } }) => [`${name}${country ? ` (${country})` : ''}`, ...Object.entries(byAction).map(([action, people]) => `${action}: ${people.toLocaleString('en-US')}`)].join('\n');
const moveTitle = ({ people, who, action, status, from, via, to, when }) => `${action} ${people.toLocaleString('en-US')} ${who}${status === 'actual' ? '' : ` (${status})`}\n${[from, via, to].filter(Boolean).join(' → ')}${when ? `\n${when}` : ''}`;

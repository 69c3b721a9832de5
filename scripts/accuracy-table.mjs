// Prints the README's accuracy section as Markdown: node scripts/accuracy-table.mjs [--write]. Needs the library built.
// With --write it replaces what stands between <!-- accuracy --> and <!-- /accuracy --> in README.md.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SETS = [
  ['dev', 'test/gold/dev'],
  ['check', 'test/gold/check'],
];
const KINDS = {
  counts: 'counts (action, quantity and nationality all right)',
  objects: 'objects',
  money: 'money',
  actors: 'actors',
  places: 'places',
  dates: 'dates',
  incidents: 'incidents',
  scams: 'scams',
  roles: 'roles of counts (where, from, to, when, by, part of, …)',
};

const score = (...args) =>
  execFileSync(process.execPath, ['test/gold/score.mjs', ...args], { cwd: root, encoding: 'utf8' });
const percent = (share) => (100 * share).toFixed(1);

/** Right and all facts of each confidence band, from the line "all" that `score.mjs --bands` prints. */
function bandsOf(dir) {
  const lines = score('--bands', dir)
    .split('\n')
    .map((line) => line.trim().match(/\d+\.\d% +\d+\/\d+|\S+(?: \S+)*/g) ?? []);
  const head = lines
    .filter(([first]) => first === 'kind')
    .at(-1)
    .slice(1);
  const cells = lines
    .filter(([first]) => first === 'all')
    .at(-1)
    .slice(1);
  return Object.fromEntries(
    head.map((band, i) => [band, cells[i] === '-' ? null : cells[i].split(' ').at(-1).split('/').map(Number)]),
  );
}

const sets = SETS.filter(([, dir]) => existsSync(root + dir)).map(([name, dir]) => ({
  name,
  dir,
  result: JSON.parse(score('--json', dir)),
  bands: bandsOf(dir),
}));
const row = (cells) => `| ${cells.join(' | ')} |`;
const head = (cells) => [row(cells), row(cells.map(() => '---'))];

const articles = sets.map(({ name, dir, result }) => `${result.articles} articles in ${dir} (${name})`).join(' and ');
const scores = [
  ...head(['kind', ...sets.flatMap(({ name }) => [`${name}: precision`, 'recall', 'F1'])]),
  ...Object.entries(KINDS).map(([kind, words]) =>
    row([words, ...sets.flatMap(({ result }) => [result[kind].p, result[kind].r, result[kind].f1].map(percent))]),
  ),
];
const confidence = [
  ...head(['confidence', ...sets.map(({ name }) => `${name}: right of all facts`)]),
  ...Object.keys(sets[0].bands).map((band) =>
    row([
      band.replace(' up', ' and above').replace(/^([\d.]+)-([\d.]+)$/, '$1 to $2'),
      ...sets.map(({ bands }) => {
        const cell = bands[band];
        return cell ? `${cell[0]} of ${cell[1]} (${percent(cell[0] / cell[1])} %)` : '–';
      }),
    ]),
  ),
];
const markdown = `Measured ${new Date().toISOString().slice(0, 10)} on ${articles}, in percent:\n\n${scores.join('\n')}\n\n${confidence.join('\n')}\n`;

if (process.argv.includes('--write')) {
  const file = `${root}README.md`;
  const readme = readFileSync(file, 'utf8');
  const section = /(<!-- accuracy -->\n)[\s\S]*?(<!-- \/accuracy -->)/;
  if (!section.test(readme)) {
    console.error('README.md has no <!-- accuracy --> … <!-- /accuracy -->');
    process.exit(1);
  }
  writeFileSync(
    file,
    readme.replace(section, (_, open, close) => `${open}${markdown}${close}`),
  );
} else process.stdout.write(markdown);

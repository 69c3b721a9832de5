import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The package as a user gets it: packed, and installed from the tarball into an empty project.
const root = new URL('../', import.meta.url).pathname;
const sh = (command: string, args: string[], cwd: string): string => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const ENTRIES = Object.keys((JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { exports: object }).exports).filter((e) => !e.endsWith('.json')).map((e) => e.replace(/^\./, 'scamfacts'));
/** Unpacked bytes that the package may grow to without a second thought. */
const MOST_BYTES = 5_000_000;

let project: string;
let packed: { filename: string; unpackedSize: number; files: { path: string }[] };
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'scamfacts-install-'));
  if (!existsSync(`${root}dist/index.js`)) sh('npm', ['run', 'build'], root);
  packed = (JSON.parse(sh('npm', ['pack', '--json', '--pack-destination', project], root)) as [typeof packed])[0];
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'user', private: true }));
  sh('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${packed.filename}`], project);
}, 300_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the tarball', () => {
  const ALLOWED = /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts)|dist\/report\.schema\.json)$/;
  it('holds the build, its types and the papers, nothing else', () => expect(packed.files.map((f) => f.path).filter((f) => !ALLOWED.test(f))).toEqual([]));
  it('names no file of the machine it was built on', () => expect(packed.files.filter((f) => f.path.startsWith('dist/')).filter((f) => readFileSync(root + f.path, 'utf8').includes(root)).map((f) => f.path)).toEqual([]));
  it('stays small', () => expect(packed.unpackedSize).toBeLessThan(MOST_BYTES));
  it('runs nothing when it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts).filter((s) => /^(?:pre|post)?(?:install|prepare|pack|uninstall)$/.test(s))).toEqual([]);
  });
});

describe('installed into an empty project', () => {
  it('brings no package that runs a script on install', () => {
    const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as { packages: Record<string, { hasInstallScript?: boolean }> };
    expect(Object.entries(lock.packages).filter(([, p]) => p.hasInstallScript).map(([name]) => name)).toEqual([]);
  });
  it('works from ESM', () => expect(sh('node', ['--input-type=module', '-e', "import { extract } from 'scamfacts'; console.log(extract('Police arrested 30 Thais.').counts[0].action)"], project)).toBe('arrest\n'));
  it('works from CommonJS', () => expect(sh('node', ['-e', "console.log(require('scamfacts').extract('Police arrested 30 Thais.').counts[0].action)"], project)).toBe('arrest\n'));
  it.each(ENTRIES)('%s loads from ESM and CommonJS', (entry) => {
    const load = 'const ok = (m) => console.log(Object.keys(m).length > 0);';
    expect(sh('node', ['--input-type=module', '-e', `${load} ok(await import('${entry}'))`], project)).toBe('true\n');
    expect(sh('node', ['-e', `${load} ok(require('${entry}'))`], project)).toBe('true\n');
  });
  it('has a command line', () => expect(spawnSync('npx', ['--no-install', 'scamfacts', '--format', 'jsonl'], { cwd: project, input: 'Police arrested 30 Thais.', encoding: 'utf8' }).stdout).toContain('"action":"arrest"'));

  const program = `import { createExtractor, extract, type Report } from 'scamfacts';
import { explain } from 'scamfacts/explain';
import { reportSchema } from 'scamfacts/schema';
const report: Report = reportSchema.parse(extract('Police arrested 30 Thais.', { publishedOn: new Date(0) }));
const n: number | undefined = report.counts[0]?.quantity.value;
const words: string = explain(report, report.counts[0]!.id);
createExtractor({ lexicon: { places: [] } });
// @ts-expect-error an action that is none
report.counts[0]!.action = 'juggle';
export { n, words };
`;
  it.each([
    ['node16', 'ESM', { module: 'node16', moduleResolution: 'node16' }, 'module'],
    ['node16', 'CommonJS', { module: 'node16', moduleResolution: 'node16' }, 'commonjs'],
    ['bundler', 'ESM', { module: 'esnext', moduleResolution: 'bundler' }, 'module'],
  ] as const)('type-checks under moduleResolution %s, %s, with library types checked too', (resolution, kind, options, type) => {
    const dir = join(project, `ts-${resolution}-${kind}`);
    mkdirSync(dir);
    writeFileSync(join(dir, 'package.json'), JSON.stringify({ type }));
    writeFileSync(join(dir, 'user.ts'), program);
    writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...options, target: 'es2022', lib: ['es2023', 'dom'], strict: true, noEmit: true, skipLibCheck: false, types: [] }, include: ['user.ts'] }));
    const { stdout, status } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', dir], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

describe('papers for who checks the supply chain', () => {
  it('npm run sbom names every runtime dependency', () => {
    const bom = JSON.parse(sh('npm', ['run', '--silent', 'sbom'], root)) as { bomFormat: string; components: { name: string }[] };
    const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { dependencies: Record<string, string> };
    expect(bom.bomFormat).toBe('CycloneDX');
    expect(bom.components.map((c) => c.name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });
});

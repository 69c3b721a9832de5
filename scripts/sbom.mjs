/**
 * npm run sbom: the software bill of materials (CycloneDX) of what a user of this version gets, from the lock file.
 * The development dependencies are taken out before npm is asked: `npm sbom --omit=dev` of npm 11 leaves out a package that both need.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const read = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const without = ({ devDependencies, ...rest }) => {
  void devDependencies;
  return rest;
};
const lock = read('package-lock.json');
const temporary = mkdtempSync(join(tmpdir(), 'sbom-'));
// npm takes the folder's name for the product's
const dir = join(temporary, 'scamfacts');
mkdirSync(dir);
try {
  const packages = Object.fromEntries(
    Object.entries(lock.packages)
      .filter(([, p]) => !p.dev && !p.peer)
      .map(([at, p]) => [at, at === '' ? without(p) : p]),
  );
  writeFileSync(join(dir, 'package.json'), JSON.stringify(without(read('package.json'))));
  writeFileSync(join(dir, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
  process.stdout.write(
    execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--omit=optional', '--omit=peer'], {
      cwd: dir,
      encoding: 'utf8',
    }),
  );
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

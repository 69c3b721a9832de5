/**
 * npm run release            tells what is missing for a release, and packs without publishing
 * npm run release -- --publish   publishes with provenance; only from a CI that can vouch for the build (an OIDC token)
 * A release needs: a clean tree, a heading in CHANGELOG.md for the version, "repository" in package.json (provenance names it),
 * the whole check, an audit that was answered. Its SBOM is written to sbom.cdx.json.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const publish = process.argv.includes('--publish');
const { name, version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const vouched = Boolean(process.env.ACTIONS_ID_TOKEN_REQUEST_URL || process.env.SIGSTORE_ID_TOKEN);

const missing = [
  [git('status', '--porcelain') !== '', 'the work tree has changes that are not committed'],
  [git('tag', '--list', `v${version}`) !== '', `the tag v${version} is there already: raise the version`],
  [
    !new RegExp(`^## ${version.replaceAll('.', '\\.')} \\(\\d{4}-\\d{2}-\\d{2}\\)$`, 'm').test(
      readFileSync('CHANGELOG.md', 'utf8'),
    ),
    `CHANGELOG.md has no heading "## ${version} (YYYY-MM-DD)"`,
  ],
  [!repository, 'package.json names no "repository"'],
  [
    publish && !vouched,
    'provenance needs a CI with an OIDC token ("id-token: write" in GitHub Actions, SIGSTORE_ID_TOKEN in GitLab)',
  ],
]
  .filter(([is]) => is)
  .map(([, what]) => what);
for (const m of missing) console.error(`release: ${m}`);
if (publish && missing.length) process.exit(1);

const run = (command, ...args) => {
  console.log(`release: ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
if (publish) {
  run('npm', 'ci', '--no-audit', '--no-fund');
  run('npm', 'run', 'check');
  run('node', 'scripts/audit.mjs', '--strict');
}
writeFileSync('sbom.cdx.json', execFileSync('node', ['scripts/sbom.mjs'], { encoding: 'utf8' }));
run('npm', 'publish', '--provenance', '--access', 'public', ...(publish ? [] : ['--dry-run', '--provenance=false']));
console.log(
  publish
    ? `release: ${name} ${version} is out; now: git tag v${version} && git push --tags`
    : `release: dry run of ${name} ${version}, ${missing.length ? `${missing.length} things missing` : 'ready'}`,
);

/**
 * npm run audit: known vulnerabilities of the runtime dependencies. Exit status 1 when there are any.
 * A registry that answers no audits is told and passes, so that a check works offline; with --strict it fails.
 */
import { spawnSync } from 'node:child_process';

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
let result = {};
try {
  result = JSON.parse(stdout);
} catch {
  /* no JSON is no answer */
}
const found = result.metadata?.vulnerabilities;
if (!found) {
  console.log(
    `audit: skipped, the registry gave no answer (${(result.message ?? result.error?.summary ?? stderr.split('\n')[0] ?? '').trim()})`,
  );
  process.exitCode = process.argv.includes('--strict') ? 1 : 0;
} else if (found.total > 0) {
  for (const v of Object.values(result.vulnerabilities)) console.error(`audit: ${v.severity}: ${v.name} ${v.range}`);
  process.exitCode = 1;
} else console.log(`audit: no known vulnerabilities in ${result.metadata.dependencies.prod} runtime dependencies`);

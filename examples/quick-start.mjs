// Run after the build: node examples/quick-start.mjs
import { readFileSync } from 'node:fs';
import { extract } from 'scamfacts';

const report = extract(readFileSync(new URL('poipet-raid.txt', import.meta.url), 'utf8'));
for (const c of report.counts) console.log(c.action, c.quantity, c.nationality, JSON.stringify(c.evidence[0].text));

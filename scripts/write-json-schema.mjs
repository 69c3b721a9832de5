// Writes dist/report.schema.json from the zod schema; run after tsup.
import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from '../dist/schema.js';

writeFileSync(
  new URL('../dist/report.schema.json', import.meta.url),
  `${JSON.stringify(reportJsonSchema(), null, 2)}\n`,
);

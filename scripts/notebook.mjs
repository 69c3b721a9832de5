// Runs the example notebook in Jupyter with the Deno kernel: node scripts/notebook.mjs [--write] NOTEBOOK...
// Exits 1 when a cell fails. With --write the notebook keeps the new outputs. Needs the library built, jupyter-nbconvert (Debian) and deno (npm).
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

const CELL_SECONDS = 120;
const write = process.argv.includes('--write');
const notebooks = process.argv.slice(2).filter((a) => a !== '--write');
if (!notebooks.length) {
  console.error('usage: node scripts/notebook.mjs [--write] NOTEBOOK...');
  process.exit(2);
}

// npm's package starts the real program through a script; the first start puts the program beside it
const deno = createRequire(import.meta.url).resolve('deno/bin.cjs');
execFileSync(process.execPath, [deno, '--version'], { stdio: 'ignore' });

const home = mkdtempSync(join(tmpdir(), 'scamfacts-jupyter-'));
try {
  // a kernel of our own: the user's Jupyter is left as it is
  mkdirSync(join(home, 'kernels/deno'), { recursive: true });
  writeFileSync(
    join(home, 'kernels/deno/kernel.json'),
    JSON.stringify({
      argv: [
        join(dirname(deno), process.platform === 'win32' ? 'deno.exe' : 'deno'),
        'jupyter',
        '--kernel',
        '--conn',
        '{connection_file}',
      ],
      display_name: 'Deno',
      language: 'typescript',
    }),
  );
  for (const notebook of notebooks) {
    const out = join(home, basename(notebook));
    const { status, stdout, stderr, error } = spawnSync(
      'jupyter-nbconvert',
      [
        '--to',
        'notebook',
        '--execute',
        `--ExecutePreprocessor.timeout=${CELL_SECONDS}`,
        '--ExecutePreprocessor.record_timing=False',
        '--output-dir',
        home,
        resolve(notebook),
      ],
      {
        cwd: dirname(resolve(notebook)),
        encoding: 'utf8',
        env: {
          ...process.env,
          JUPYTER_PATH: home,
          JUPYTER_DATA_DIR: home,
          JUPYTER_RUNTIME_DIR: join(home, 'runtime'),
          JUPYTER_CONFIG_DIR: join(home, 'config'),
          IPYTHONDIR: join(home, 'ipython'),
          DENO_DIR: join(home, 'deno'),
          NO_COLOR: '1',
          DENO_NO_UPDATE_CHECK: '1',
        },
      },
    );
    if (error)
      throw new Error(`jupyter-nbconvert does not start (${error.message}): apt-get install jupyter-nbconvert`);
    if (status !== 0) {
      console.error(stdout + stderr);
      process.exitCode = 1;
      continue;
    }
    const done = JSON.parse(readFileSync(out, 'utf8'));
    const faults = done.cells.flatMap((cell) => cell.outputs ?? []).filter((o) => o.output_type === 'error');
    for (const fault of faults) console.error(`${notebook}: ${fault.ename}: ${fault.evalue}`);
    if (faults.length) {
      process.exitCode = 1;
      continue;
    }
    if (write) writeFileSync(notebook, `${JSON.stringify(done, null, 1)}\n`);
    else process.stdout.write(`${JSON.stringify(done)}\n`);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

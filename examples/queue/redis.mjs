import { spawn } from 'node:child_process';
import { createServer, connect } from 'node:net';

const free = () => new Promise((resolve) => { const s = createServer().listen(0, '127.0.0.1', () => { const { port } = s.address(); s.close(() => resolve(port)); }); });
const answers = (port) => new Promise((resolve) => { const c = connect(port, '127.0.0.1', () => { c.end(); resolve(true); }).on('error', () => resolve(false)); });

/**
 * Starts a Redis of its own on loopback, on a free port, that keeps nothing on disk.
 * @returns {Promise<{ port: number, stop: () => void }>}
 */
export async function startRedis() {
  const port = await free();
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
  let failed = null;
  server.on('error', (e) => { failed = e.code === 'ENOENT' ? new Error('redis-server is not installed: apt-get install redis-server') : e; });
  for (let i = 0; i < 100; i++) {
    if (failed) throw failed;
    if (await answers(port)) return { port, stop: () => { server.kill(); } };
    await new Promise((r) => setTimeout(r, 50));
  }
  server.kill();
  throw new Error('redis-server did not answer within 5 seconds');
}

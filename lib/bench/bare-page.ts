import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../cli/processes';

const PAGE = `<!doctype html><title>bare</title><body><div id="zone">drop</div><script type="module">
document.querySelector('#zone').addEventListener('drop', (event) => {
  const worker = new Worker('/worker.js', { type: 'module' });
  worker.onmessage = ({ data }) => {
    const heading = document.createElement('h1');
    heading.textContent = 'Report';
    heading.title = JSON.stringify(data);
    document.body.append(heading);
    worker.terminate();
  };
  worker.postMessage(event.dataTransfer.files[0]);
});
</script>`;

export type BarePage = { url: string; close: () => Promise<void> };

/** A page with the bare worker, and `PUT /discard`, which reads a body and keeps nothing of it. */
export async function serveBarePage(): Promise<BarePage> {
  const outfile = join(root, '.bench', 'bare-worker.js');
  const entryPoints = [join(root, 'lib', 'bench', 'bare-worker.ts')];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'error',
  });
  const worker = readFileSync(outfile);
  const server = createServer((request, response) => {
    if (request.method === 'PUT') {
      request.resume();
      request.once('end', () => response.writeHead(204).end());
      return;
    }
    const isWorker = request.url === '/worker.js';
    response.setHeader('content-type', isWorker ? 'text/javascript' : 'text/html');
    response.end(isWorker ? worker : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: addressOf(server), close: () => closeServer(server) };
}

function addressOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

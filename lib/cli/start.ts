import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nextBin, root, startNode } from './processes';

// Production on one's own machine: `npm run build` first, then this, behind a proxy that speaks TLS.
const distDir = process.env.NEXT_DIST_DIR || '.next';
if (!existsSync(join(root, distDir, 'BUILD_ID'))) {
  console.error('there is no build yet: run `npm run build` first');
  process.exit(1);
}
const child = startNode({
  args: [
    nextBin(),
    'start',
    '-p',
    process.env.PORT ?? '3000',
    '-H',
    process.env.HOST ?? '127.0.0.1',
  ],
  env: { NODE_ENV: 'production' },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 0));

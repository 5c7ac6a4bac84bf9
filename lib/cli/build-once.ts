import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextBin, root, runNode } from './processes';

const sources = ['app', 'components', 'lib', 'public'];
const files = [
  'package-lock.json',
  'next.config.js',
  'tsconfig.json',
  'proxy.ts',
  'instrumentation.ts',
];

/** sha-256 over everything the build reads; tests and the emulator are not in it. */
export function hashSources(): string {
  const hash = createHash('sha256');
  const listed = sources.flatMap((folder) => listFiles(join(root, folder)));
  const single = files.map((file) => join(root, file)).filter((file) => existsSync(file));
  for (const file of [...listed, ...single].sort()) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/lib\/(sandbox|testing|cli|bench)\//.test(path));
}

/** Builds unless the last build is of the same sources. Says which; throws when the build fails. */
export async function buildOnce(): Promise<'built' | 'reused'> {
  const distDir = process.env.NEXT_DIST_DIR || '.next';
  const stamp = join(root, distDir, 'sources.sha256');
  const hash = hashSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 'reused';
  const code = await runNode({ args: [nextBin(), 'build'], env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Error('the build failed; its output is above');
  writeFileSync(stamp, hash);
  return 'built';
}

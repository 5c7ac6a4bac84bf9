import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const build = join(
  fileURLToPath(new URL('..', import.meta.url)),
  process.env.NEXT_DIST_DIR || '.next',
);

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(build, file), 'utf8'));
}

export type BuiltRoute = { kind: 'page' | 'route'; path: string };

/** Every page and route handler of the build, with each `[name]` filled by something that does not exist. */
export function readRoutes(): BuiltRoute[] {
  const manifest = read('app-path-routes-manifest.json') as Record<string, string>;
  return Object.entries(manifest)
    .filter(([file]) => file.endsWith('/page') || file.endsWith('/route'))
    .map(([file, path]) => ({
      kind: file.endsWith('/page') ? ('page' as const) : ('route' as const),
      path: path.replace(/\[\[?\.{0,3}\w+\]?\]/g, '00000000-0000-4000-8000-000000000000'),
    }));
}

/** The ids by which anybody can post to a server action. */
export function readActionIds(): string[] {
  const manifest = read('server/server-reference-manifest.json') as {
    node: Record<string, unknown>;
    edge: Record<string, unknown>;
  };
  return [...Object.keys(manifest.node), ...Object.keys(manifest.edge)];
}

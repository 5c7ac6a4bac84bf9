import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['app', 'components', 'lib'];

/** A test that replaces modules, or draws on a page of its own, loads everything anew. */
const OWN_MODULES = /vi\.(mock|doMock|resetModules)|@vitest-environment/;

const tests = ROOMS.flatMap((room) =>
  readdirSync(`${root}${room}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.test\.tsx?$/.test(path))
    .map((path) => `${room}/${path}`),
);
const isApart = (path: string) => OWN_MODULES.test(readFileSync(`${root}${path}`, 'utf8'));
/** Square brackets of a route's folder are no pattern. */
const literally = (path: string) => path.replace(/[[\]()]/g, '\\$&');
const apart = tests.filter(isApart).map(literally);
const shared = tests.filter((path) => !isApart(path)).map(literally);

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: 'server-only', replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    setupFiles: ['lib/testing/setup.ts'],
    // One a core: the default leaves one core idle, which is half of two.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'apart', include: apart, benchmark: { include: [] } } },
      // The server's modules take longer to load than most of its tests: they are loaded once a worker.
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
    ],
  },
});

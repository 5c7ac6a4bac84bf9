import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export type Arrow = { from: string; to: string };
type Rule = { from: RegExp; may: RegExp[]; mend: string };

const pure = /^lib\/(campaign|contacts|overrides|wire)\//;
const lib = (...rooms: string[]) => new RegExp(`^lib/(${rooms.join('|')})(/|$)`);

/** Who may import whom: the first rule whose `from` fits decides. What fits none of `may` runs back. */
const rules: Rule[] = [
  {
    from: /^lib\/(contacts|overrides|wire)\//,
    may: [],
    mend: 'these rooms import nothing of the house: hand it in as an argument',
  },
  {
    from: /^lib\/campaign\//,
    may: [lib('contacts', 'overrides', 'wire')],
    mend: 'lib/campaign is pure: move what reads or sends into lib/server, hand values in',
  },
  {
    from: /^lib\/query\//,
    may: [lib('campaign', 'contacts', 'overrides')],
    mend: 'lib/query runs in the browser: share a type through lib/campaign',
  },
  {
    from: /^lib\/sandbox\//,
    may: [],
    mend: 'the emulator speaks only HTTP: copy nothing, import nothing',
  },
  {
    from: /^lib\/server\/db\//,
    may: [lib('campaign', 'contacts', 'overrides', 'wire'), /^lib\/server\/(db|vapi|auth|[\w-]+$)/],
    mend: 'the database knows no nouns: let the noun import it',
  },
  {
    from: /^lib\/server\//,
    may: [lib('campaign', 'contacts', 'overrides', 'wire'), /^lib\/server\//],
    mend: 'the server never imports screens: put shared types into lib/campaign',
  },
  { from: /^lib\/(cli|testing)\//, may: [/^lib\//], mend: 'tools may use lib only' },
  { from: /^components\/ui\//, may: [/^components\/ui\//], mend: 'primitives know no feature' },
  {
    from: /^components\/shell\//,
    may: [/^components\/(ui|shell)\//, lib('query', 'campaign', 'contacts', 'overrides')],
    mend: 'the shell knows no feature',
  },
  {
    from: /^components\/campaign-wizard\//,
    may: [
      /^components\/(ui|shell|campaign-wizard|contact-import|overrides-editor)\//,
      lib('query', 'campaign', 'contacts', 'overrides', 'wire'),
    ],
    mend: 'take data and actions as props from the page',
  },
  {
    from: /^components\//,
    may: [/^components\/(ui|shell)\//, lib('query', 'campaign', 'contacts', 'overrides', 'wire')],
    mend: 'no feature imports another, none imports the server: take it as a prop',
  },
  {
    from: /^(app\/|proxy$|instrumentation$)/,
    may: [
      /^components\//,
      /^app\//,
      lib('query', 'campaign', 'contacts', 'overrides'),
      /^lib\/server\/(?!db\/)(?!vapi\/)/,
    ],
    mend: 'routes read and compose: put it into a service of lib/server',
  },
  {
    from: /^e2e\//,
    may: [/^e2e\//, lib('campaign', 'contacts', 'overrides', 'wire', 'testing', 'cli', 'sandbox')],
    mend: 'end-to-end tests see what a browser sees',
  },
];

/** The rooms of lib/contacts, in the order a file passes them: none imports one that comes after it. */
const contactRooms = [
  ...['numbers', 'zones', 'reading', 'mapping', 'facts'],
  ...['do-not-call', 'import', 'report', 'lists'],
];

function runsBackInContacts({ from, to }: Arrow): boolean {
  const [a, b] = [from, to].map((path) =>
    contactRooms.indexOf(path.match(/^lib\/contacts\/([^/]+)\//)?.[1] ?? ''),
  );
  return a !== undefined && b !== undefined && a >= 0 && b > a;
}

const ownFeature = (path: string) => path.match(/^components\/[^/]+\//)?.[0];

/** The first rule an arrow breaks, with how to mend it; null when it runs the right way. */
export function findBreach({ from, to }: Arrow): string | null {
  if (runsBackInContacts({ from, to })) return `${from} → ${to}: move it to the earlier room`;
  const own = ownFeature(from);
  if (own && to.startsWith(own)) return null;
  if (pure.test(from) && dirname(from) === dirname(to)) return null;
  const sameRoom = from.split('/').slice(0, 2).join('/') === to.split('/').slice(0, 2).join('/');
  const rule = rules.find((candidate) => candidate.from.test(from));
  if (!rule) return null;
  if (sameRoom && from.startsWith('lib/') && !from.startsWith('lib/server/')) return null;
  if (rule.may.some((allowed) => allowed.test(to))) return null;
  return `${from} → ${to}: ${rule.mend}`;
}

const importOf =
  /(?:^|[\s;(])(?:import|export)\s*(?:[\w*{}\s,$]+\sfrom\s*)?\(?\s*['"]([^'"]+)['"]/gm;

/** Every import from one file of the project to another. Tests may reach into lib/testing, so theirs are left out. */
export function readArrows(root: string, folders: string[]): Arrow[] {
  return folders.flatMap((folder) =>
    listSources(join(root, folder)).flatMap((file) => arrowsOf(root, file)),
  );
}

/** The source files under a folder, tests left out. */
export function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && /\.(ts|tsx)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name));
}

function arrowsOf(root: string, file: string): Arrow[] {
  const from = relative(root, file).replace(/\.tsx?$/, '');
  return [...readFileSync(file, 'utf8').matchAll(importOf)]
    .map((match) => match[1] ?? '')
    .filter((target) => target.startsWith('@/') || target.startsWith('.'))
    .map((target) =>
      target.startsWith('@/') ? target.slice(2) : relative(root, resolve(dirname(file), target)),
    )
    .map((to) => ({ from, to: to.replace(/\.(tsx?|js)$/, '') }));
}

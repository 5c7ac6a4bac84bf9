// A lock written on Linux can lack the optional packages of other systems (npm leaves out what its registry
// does not serve), and `npm ci` then refuses it there. `--complete` adds them; without it, missing ones fail.
import fs from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Where node would find `name` from inside `where`, nearest first. */
function places(where, name) {
  const found = [];
  for (let at = where; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    found.push(`${at ? `${at}/` : ''}node_modules/${name}`);
    if (!at) return found;
  }
}

function isLocked(where, name, range) {
  const entry = places(where, name)
    .map((place) => lock.packages[place])
    .find(Boolean);
  return Boolean(entry) && (!exact.test(range) || entry.version === range);
}

function platformOf(name) {
  const word = name.match(
    /(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|aix|win32|wasm32)-?(arm64|arm|x64|ia32|loong64|mips64el|ppc64|riscv64|s390x)?/,
  );
  if (!word) return {};
  if (word[1] === 'wasm32') return { cpu: ['wasm32'] };
  const libc = word[1] !== 'linux' ? {} : { libc: [name.includes('musl') ? 'musl' : 'glibc'] };
  return { os: [word[1]], cpu: [word[2] ?? 'x64'], ...libc };
}

const missing = [];
for (const [where, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!isLocked(where, name, range)) missing.push({ where, entry, name, range });
  }
}

if (!process.argv.includes('--complete')) {
  for (const { where, name, range } of missing)
    console.error(`missing: ${name}@${range} of ${where}`);
  if (missing.length > 0) {
    console.error('package-lock.json is incomplete: run `node .ci/lock.mjs --complete`');
    process.exit(1);
  }
  console.log('the lock names every optional package');
} else {
  for (const { where, entry, name, range } of missing) {
    if (!exact.test(range)) throw new Error(`${name}@${range} of ${where} is not an exact version`);
    const root = `node_modules/${name}`;
    const at = lock.packages[root] ? `${where}/node_modules/${name}` : root;
    lock.packages[at] = {
      version: range,
      ...platformOf(name),
      optional: true,
      ...(entry.dev ? { dev: true } : {}),
    };
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(sorted);
  fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`added ${missing.length}`);
}

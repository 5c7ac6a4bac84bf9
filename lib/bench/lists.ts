import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runNode, tsx } from '../cli/processes';
import { findPostgres, startTempPostgres } from '../cli/temp-postgres';
import type { Timings } from './lists/clock';
import { type BenchRow, compareRow, limitRow } from './row';

const SIZES = [10_000, 100_000, 1_000_000];

/** Each size on an empty database, in a process of its own, so that none is warm from the one before. */
async function timeSize(place: string, size: number): Promise<Timings> {
  const folder = join(root, '.bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `lists-${size}.json`);
  rmSync(file, { force: true });
  const script = join(root, 'lib/bench/lists/run.ts');
  const args = ['--conditions=react-server', ...tsx, script, place, String(size), file];
  const code = await runNode({ args });
  if (code !== 0) throw new Error(`timing lists of ${size} contacts ended with code ${code}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Timings;
}

async function onEmbedded(size: number): Promise<Timings> {
  const folder = mkdtempSync(join(tmpdir(), 'dialboard-bench-'));
  try {
    return await timeSize(folder, size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres(bin: string, size: number): Promise<Timings> {
  const server = await startTempPostgres(bin);
  try {
    return await timeSize(server.url, size);
  } finally {
    await server.remove();
  }
}

type Sized = { size: number; timings: Timings };

async function timeOn(name: string, run: (size: number) => Promise<Timings>): Promise<BenchRow[]> {
  const all: Sized[] = [];
  for (const size of SIZES) {
    console.log(`  ${name}, ${size.toLocaleString('en')} contacts:`);
    all.push({ size, timings: await run(size) });
  }
  console.log(`\n${printGrowth(name, all)}\n`);
  return judge(name, all);
}

/** The table as it stands in docs/performance.md. */
function printGrowth(name: string, all: readonly Sized[]): string {
  const show = (value: number | undefined) =>
    value === undefined ? '' : Math.round(value).toLocaleString('en');
  const lines = Object.keys(all[0]?.timings ?? {}).map((what) =>
    ['', what, ...all.map(({ timings }) => show(timings[what])), ''].join(' | ').trim(),
  );
  const head = ['', `${name}, ms`, ...SIZES.map((size) => size.toLocaleString('en')), ''];
  return [head.join(' | ').trim(), `| --- |${SIZES.map(() => ' ---: |').join('')}`, ...lines].join(
    '\n',
  );
}

const MADE = ['split into ten', 'combine ten', 'subtract a tenth', 'sample of half'];

function judge(name: string, all: readonly Sized[]): BenchRow[] {
  const of = (size: number, what: string) =>
    all.find((one) => one.size === size)?.timings[what] ?? Number.NaN;
  const limit = (what: string, most: number, size: number) =>
    limitRow({
      name: `${name}: ${what}, ${size.toLocaleString('en')}`,
      ...{ unit: 'ms', ours: of(size, what), limit: most },
    });
  const each = (what: string, size: number) => (of(size, what) / size) * 1_000;
  const pages = ['page, first', 'page, middle', 'page, last', 'page, last, of a list with a gap'];
  return [
    ...pages.map((what) => limit(what, 50, 1_000_000)),
    ...['search: a name many have', 'search: nobody'].map((what) => limit(what, 500, 100_000)),
    ...MADE.map((what) => limit(what, 60_000, 1_000_000)),
    ...MADE.map((what) =>
      compareRow({
        name: `${name}: ${what}, a thousand of 1,000,000 against of 100,000`,
        ...{ unit: 'ms', ours: each(what, 1_000_000), limit: each(what, 100_000), goal: 2 },
      }),
    ),
  ];
}

/** Stored lists of three sizes: what is asked of them, made of them and taken out of them. */
export async function benchLists(): Promise<BenchRow[]> {
  const bin = findPostgres();
  const rows = bin === null ? [] : await timeOn('Postgres', (size) => onPostgres(bin, size));
  return [...rows, ...(await timeOn('embedded', onEmbedded))];
}

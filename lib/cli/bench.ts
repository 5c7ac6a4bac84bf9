import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchImport } from '../bench/import';
import { benchLists } from '../bench/lists';
import { type BenchRow, printRows } from '../bench/row';
import { root } from './processes';

const groups: Record<string, () => Promise<BenchRow[]>> = {
  import: benchImport,
  lists: benchLists,
};

// `npm run bench -- import`, or `-- lists`: a table, and `.bench/latest.json`. Fails when a goal was missed.
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(groups, name));
if (unknown.length > 0) {
  console.error(
    `bench: no group ${unknown.join(', ')}; there is ${Object.keys(groups).join(', ')}`,
  );
  process.exit(2);
}
const rows: BenchRow[] = [];
for (const name of asked.length > 0 ? asked : Object.keys(groups)) {
  console.log(`${name}:`);
  rows.push(...((await groups[name]?.()) ?? []));
}
mkdirSync(join(root, '.bench'), { recursive: true });
writeFileSync(join(root, '.bench', 'latest.json'), `${JSON.stringify(rows, null, 2)}\n`);
console.log(`\n${printRows(rows)}`);
process.exitCode = rows.every(({ pass }) => pass) ? 0 : 1;

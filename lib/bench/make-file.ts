import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';
import { root } from '../cli/processes';

const FIRST = ['Ann', 'Bob', 'Cy', 'Dora', 'Emil', 'Fay', 'Gus', 'Hana', 'Zoë', 'José'];
const LAST = ['Miller', 'Okafor', 'Smith', 'Ng', 'Rossi', 'Weber', 'Díaz', 'Khan'];
const AREAS = ['212', '305', '312', '404', '415', '602', '617', '713'];
const CITIES = ['Austin', 'Boston', 'Miami', 'Denver', 'Reno'];
const ROWS_AT_ONCE = 20_000;

function phone(n: number): string {
  const area = AREAS[n % AREAS.length];
  const local = String(2_000_000 + Math.floor(n / AREAS.length));
  const parts = [area, local.slice(0, 3), local.slice(3)];
  if (n % 3 === 0) return `+1${parts.join('')}`;
  return n % 3 === 1 ? `+1 (${parts[0]}) ${parts[1]}-${parts[2]}` : `+1 ${parts.join(' ')}`;
}

/** A file of US contacts: number, name, e-mail, external id and four variables. The same each time. */
export function makeFile(rows: number): string {
  const folder = join(root, '.bench');
  const path = join(folder, `contacts-${rows}.csv`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const random = xorshift128plus(42);
  const pick = (from: string[]) => from[(random.next() >>> 0) % from.length] ?? '';
  const file = openSync(`${path}.part`, 'w');
  writeSync(file, 'number,name,email,external_id,plan,city,renewal,agent\n');
  for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
    let text = '';
    for (let n = from; n < Math.min(rows, from + ROWS_AT_ONCE); n++) {
      const name = `${pick(FIRST)} ${pick(LAST)}`;
      const plan = pick(['gold', 'silver', 'iron']);
      const renewal = `2027-${String((n % 12) + 1).padStart(2, '0')}-15`;
      text += `${phone(n)},${name},p${n}@example.com,crm-${n},${plan},${pick(CITIES)},${renewal},agent ${n % 40}\n`;
    }
    writeSync(file, text);
  }
  closeSync(file);
  renameSync(`${path}.part`, path);
  return path;
}

import { importSource } from '@/lib/contacts/import/import-source';
import { inspectSource } from '@/lib/contacts/import/inspect-source';
import { OPEN_READING, OPEN_SETTINGS } from '@/lib/contacts/import-types';
import type { gzip } from './gzip';
import { nextTurn } from './next-turn';

const ROUNDS = 16;
const ROWS = 500;

function makeUpRow(n: number): string {
  const local = String(2_000_000 + n);
  const written = [
    `+1212${local}`,
    `+1 (212) ${local.slice(0, 3)}-${local.slice(3)}`,
    `212${local}`,
  ];
  const country = n % 2 ? 'US' : 'United States';
  return `${written[n % 3]},Ann ${n},a${n}@example.com,id-${n},gold,Zoë,"a, b",${country}`;
}

/**
 * Reads made-up rows in short rounds until somebody asks for something: the browser compiles meanwhile what
 * the first thousands of a real file would wait for, some 0.15 s.
 */
export async function warmUp(isWanted: () => boolean, pack: typeof gzip): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, n) => makeUpRow(n));
  const source = new Blob([['phone,name,email,id,plan,city,note,country', ...rows].join('\n')]);
  const screen = async (numbers: string[]) => {
    await pack([JSON.stringify(numbers)]);
    return [];
  };
  for (let round = 0; round < ROUNDS && isWanted(); round++) {
    const inspection = await inspectSource(source, OPEN_READING);
    const settings = { ...inspection, ...OPEN_SETTINGS, defaultCountry: 'US' };
    await importSource(source, settings, { screen, pause: nextTurn });
    await nextTurn();
  }
}

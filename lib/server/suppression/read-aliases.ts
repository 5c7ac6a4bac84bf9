import 'server-only';
import { setImmediate as breathe } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { isE164 } from '@/lib/contacts/numbers/number-shape';
import { publicNumbersOf } from '@/lib/contacts/numbers/public-numbers';
import type { Db } from '@/lib/server/db/client';
import { readChosenHome } from '@/lib/server/organisation/home-country';

/** Identities of contacts by the public number they may stand for. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

const NONE: Aliases = new Map();
/** Numbers between two breaths: some 20 ms, in which nobody else is answered. */
const NUMBERS_A_BREATH = 500;

/**
 * The public numbers behind trunk digits and SIP addresses, read in the countries that lists with such
 * numbers were read in, the home country, and `country`. E.164 stands for itself and costs nothing here.
 */
export async function readAliases(
  numbers: readonly string[],
  { db, country = '' }: { db: Db; country?: string | undefined },
): Promise<Aliases> {
  const written = [...new Set(numbers)].filter((number) => !isE164(number));
  if (written.length === 0) return NONE;
  const countries = [country, ...(await readCountries(db))];
  const aliases = new Map<string, string[]>();
  for (const [index, identity] of written.entries()) {
    if (index % NUMBERS_A_BREATH === 0) await breathe();
    for (const alias of publicNumbersOf(identity, countries)) {
      aliases.set(alias, [...(aliases.get(alias) ?? []), identity]);
    }
  }
  return aliases;
}

// A campaign at Vapi no longer says which list it came of, and a list made of lists has no country of its own.
async function readCountries(db: Db): Promise<string[]> {
  const { rows } = await db.execute<{ country: string }>(sql`
    select distinct report->'settings'->>'defaultCountry' as country
    from contact_list_revisions
    where report->>'numberRule' = 'any' and report->'settings'->>'defaultCountry' is not null`);
  return [await readChosenHome(db), ...rows.map(({ country }) => country)];
}

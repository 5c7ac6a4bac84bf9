import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { NumberOption } from '@/lib/campaign/plan-types';
import { callingCountries } from '@/lib/contacts/numbers/calling-codes';
import { guessHomeCountry } from '@/lib/contacts/numbers/guess-home-country';
import { type HomeCountry, UNKNOWN_HOME } from '@/lib/contacts/numbers/home-country';
import { recordIntent } from '@/lib/server/audit/record';
import { recordAnyway } from '@/lib/server/audit/record-anyway';
import type { Actor } from '@/lib/server/auth/actor';
import { type Db, getDb } from '@/lib/server/db/client';
import { settings } from '@/lib/server/db/schema';

const NAME = 'organisation.home-country';
const codes = new Set(callingCountries().map(({ code }) => code));

const Code = z.string().refine((code) => codes.has(code), 'Choose a country of the list.');

/** '' = as the numbers of the organisation say. */
export const NewHomeCountry = z.strictObject({ country: z.union([z.literal(''), Code]) });
export type NewHomeCountry = z.infer<typeof NewHomeCountry>;

/** What an administrator chose; '' for nothing. */
export async function readChosenHome(given?: Db): Promise<string> {
  const db = given ?? (await getDb());
  const [row] = await db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.name, NAME));
  return Code.catch('').parse(row?.value);
}

/** What was chosen, else what the organisation's numbers tell; null where these could not be read. */
export async function readHomeCountry(
  numbers: readonly Pick<NumberOption, 'number'>[] | null,
  given?: Db,
): Promise<HomeCountry> {
  const chosen = await readChosenHome(given);
  if (chosen !== '') return { code: chosen, from: 'set' };
  const code = guessHomeCountry((numbers ?? []).map(({ number }) => number));
  return code === '' ? UNKNOWN_HOME : { code, from: 'numbers' };
}

/** Sets it for everybody's imports from now on; '' goes back to what the numbers say. */
export async function saveHomeCountry(
  { country }: NewHomeCountry,
  { actor, db: given }: { actor: Actor; db?: Db },
): Promise<void> {
  const db = given ?? (await getDb());
  const before = await readChosenHome(db);
  const entry = { actor, action: 'settings.home-country', target: 'home-country' };
  const detail = { before, after: country };
  await db.transaction(async (tx) => {
    await tx
      .insert(settings)
      .values({ name: NAME, value: country })
      .onConflictDoUpdate({
        target: settings.name,
        set: { value: country, updatedAt: sql`now()` },
      });
    await recordIntent(tx, { ...entry, detail });
  });
  await recordAnyway(db, { ...entry, detail: { ...detail, outcome: 'saved' } });
}

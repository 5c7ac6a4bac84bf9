import 'server-only';
import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { anyOf, findListedAs, NOT_E164 } from '@/lib/server/suppression';
import { OPEN_PARTS } from './open-parts';
import { readEntries } from './read-entries';

/** A number on the list, with the entry that put it there. */
export type Listed = { id: number; number: string };
/** `identity`: how the contact is dialled; trunk digits and SIP addresses stand for a number of the list. */
export type Held = Listed & { identity: string };

/**
 * What may still call such a number. `campaignId` is null while the launch's outcome is not known;
 * `hasStarted` as it was last seen. `held` is null where only Vapi knows whom the campaign holds.
 */
export type Holding = {
  campaignId: string | null;
  launchKey: string | null;
  name: string;
  startsAt: string | null;
  hasStarted: boolean;
  held: Held[] | null;
};

type Row = Omit<Holding, 'held'> & Held;

/**
 * Campaigns launched here that are not over and hold a number of the list: these entries', or with null
 * anybody's. Whom one called already is no matter any more. The first to start come first.
 */
export async function findHolding(db: Db, entries: readonly Listed[] | null): Promise<Holding[]> {
  const rows = [...(await findByNumber(db, entries)), ...(await findBehind(db, entries))];
  const holdings = new Map<string, Holding & { held: Held[] }>();
  for (const { id, number, identity, ...campaign } of rows) {
    const key = `${campaign.launchKey} ${campaign.campaignId}`;
    const holding = holdings.get(key) ?? { ...campaign, held: [] };
    holding.held.push({ id, number, identity });
    holdings.set(key, holding);
  }
  return [...holdings.values()].sort((a, b) => compare(a.startsAt ?? '', b.startsAt ?? ''));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** What is open comes first: of thousands of lists and numbers few are in a campaign that may still call. */
async function findByNumber(db: Db, entries: readonly Listed[] | null): Promise<Row[]> {
  const only =
    entries === null ? sql`true` : sql`d.number = ${anyOf(entries.map(({ number }) => number))}`;
  const { rows } = await db.execute<Row>(sql`
    ${OPEN_PARTS}
    select open."campaignId", open."launchKey", open.name, open."startsAt", open."hasStarted",
      d.id::float8 as id, d.number, d.number as identity
    from open
    join contacts c on c.list_id = open.list_id and c.revision = open.revision
      and c.position >= open.first and c.position < open.beyond
    join do_not_call d on d.number = c.e164 and d.removed_at is null
    where ${only}
      and not open.absent @> to_jsonb(c.position)
      and not exists (select 1 from number_calls called
        where called.campaign_id = open."campaignId" and called.number = d.number)
    order by open."launchKey", d.id`);
  return rows;
}

/** Trunk numbers and SIP addresses that stand for a number of the list. */
async function findBehind(db: Db, entries: readonly Listed[] | null): Promise<Row[]> {
  const { rows } = await db.execute<Omit<Row, keyof Listed>>(sql`
    ${OPEN_PARTS}
    select open."campaignId", open."launchKey", open.name, open."startsAt", open."hasStarted",
      c.e164 as identity
    from open
    join contact_list_revisions r on r.list_id = open.list_id and r.revision = open.revision
      and r.report->>'numberRule' = 'any'
    join contacts c on c.list_id = open.list_id and c.revision = open.revision
      and c.position >= open.first and c.position < open.beyond
    where ${NOT_E164} and not open.absent @> to_jsonb(c.position)
      and not exists (select 1 from number_calls called
        where called.campaign_id = open."campaignId" and called.number = c.e164)`);
  const listed = await findListedAs(
    rows.map(({ identity }) => identity),
    db,
  );
  const known = entries ?? (await readEntries(db, [...listed.values()].flat()));
  const ids = new Map(known.map(({ id, number }) => [number, id]));
  return rows.flatMap((row) =>
    (listed.get(row.identity) ?? []).flatMap((number) => {
      const id = ids.get(number);
      // As written it was found before.
      return id === undefined || number === row.identity ? [] : [{ ...row, id, number }];
    }),
  );
}

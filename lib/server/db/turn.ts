import { sql } from 'drizzle-orm';
import type { Db } from './types';

/** A shared job in the hands of one instance, until it ends the turn or the time is up. */
export type Turn = { name: string; owner: string };

type Ask = Turn & { forMs: number };

/** Takes a job that nobody has, in one statement of database time; null when somebody has it. */
export async function takeTurn(db: Db, { name, owner, forMs }: Ask): Promise<Turn | null> {
  const { rows } = await db.execute(sql`
    insert into leases as job (name, owner, until)
    values (${name}, ${owner}, clock_timestamp() + ${forMs}::float8 * interval '1 ms')
    on conflict (name) do update set owner = excluded.owner, until = excluded.until
      where job.until is null or job.until < clock_timestamp()
    returning name`);
  return rows.length === 0 ? null : { name, owner };
}

/** Gives the job back, when it is still ours. */
export async function endTurn(db: Db, { name, owner }: Turn): Promise<void> {
  await db.execute(sql`
    update leases set until = null, owner = null, done_at = clock_timestamp()
    where name = ${name} and owner = ${owner}`);
}

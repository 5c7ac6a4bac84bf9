import { sql } from 'drizzle-orm';
import type { Db } from '@/lib/server/db/client';
import { asStoredError, pauseAfter, type StoredError } from './watch-error';

/** Everything at Vapi, and only what runs. */
export const LIST_JOBS = { whole: 'campaign-list', running: 'campaign-list-running' } as const;
export type ListJob = (typeof LIST_JOBS)[keyof typeof LIST_JOBS];

/** A shared job taken by one instance. `takenMs` is database time, epoch ms. */
export type ListLease = {
  name: ListJob;
  owner: string;
  takenMs: number;
  lastError: StoredError | null;
};

type Ask = { name: ListJob; owner: string; everyMs: number; leaseMs: number };

/** Takes a job that is due and that nobody has, in one statement of database time; else null. */
export async function takeListLease(db: Db, ask: Ask): Promise<ListLease | null> {
  const { name, owner, everyMs, leaseMs } = ask;
  const { rows } = await db.execute<{ taken_ms: number; last_error: unknown }>(sql`
    insert into leases as job (name, owner, until)
    values (${name}, ${owner}, clock_timestamp() + ${leaseMs}::float8 * interval '1 ms')
    on conflict (name) do update set owner = excluded.owner, until = excluded.until
      where (job.until is null or job.until < clock_timestamp())
        and (job.done_at is null
          or job.done_at <= clock_timestamp() - ${everyMs}::float8 * interval '1 ms')
    returning (extract(epoch from clock_timestamp()) * 1000)::float8 as taken_ms, job.last_error`);
  const [row] = rows;
  if (row === undefined) return null;
  return { name, owner, takenMs: row.taken_ms, lastError: readError(row.last_error) };
}

/** Stands where an error would: the job is done, and there is more at Vapi than could be read. */
const PARTIAL = { kind: 'partial' };

/** The job is done as of when it was begun. */
export async function finishList(db: Db, lease: ListLease, isWhole: boolean): Promise<void> {
  const note = isWhole ? null : JSON.stringify(PARTIAL);
  await db.execute(sql`
    update leases set until = null, owner = null, last_error = ${note}::jsonb, failing_since = null,
      done_at = to_timestamp(${lease.takenMs}::float8 / 1000)
    where name = ${lease.name} and owner = ${lease.owner}`);
}

function isPartialNote(json: unknown): boolean {
  return (json as typeof PARTIAL | null)?.kind === PARTIAL.kind;
}

function readError(json: unknown): StoredError | null {
  return isPartialNote(json) ? null : asStoredError(json);
}

/** The job failed: nobody tries again for a pause. */
export async function failList(db: Db, lease: ListLease, error: StoredError): Promise<void> {
  await db.execute(sql`
    update leases set owner = null, last_error = ${JSON.stringify(error)}::jsonb,
      failing_since = coalesce(failing_since, clock_timestamp()),
      until = clock_timestamp() + ${pauseAfter(error)}::float8 * interval '1 ms'
    where name = ${lease.name} and owner = ${lease.owner}`);
}

/** Whether the job is still ours; locks its row to the end of the transaction. */
export async function isListOurs(tx: Db, { name, owner }: ListLease): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`select 1 from leases where name = ${name} and owner = ${owner} for update`,
  );
  return rows.length > 0;
}

/** How a job stands. Times in database time, epoch ms. */
export type ListState = {
  doneMs: number | null;
  failingMs: number | null;
  lastError: StoredError | null;
  isHeld: boolean;
  /** The last reading did not come to the list's end, or not all of it could be read. */
  isPartial: boolean;
};

export type ListStates = Record<keyof typeof LIST_JOBS, ListState> & { nowMs: number };

type StateRow = {
  now_ms: number;
  name: string | null;
  done_ms: number | null;
  failing_ms: number | null;
  last_error: unknown;
  is_held: boolean;
};

const NEVER: ListState = {
  doneMs: null,
  failingMs: null,
  lastError: null,
  isHeld: false,
  isPartial: false,
};

export async function readListStates(db: Db): Promise<ListStates> {
  const { rows } = await db.execute<StateRow>(sql`
    select now_ms, name, last_error,
      (extract(epoch from done_at) * 1000)::float8 as done_ms,
      (extract(epoch from failing_since) * 1000)::float8 as failing_ms,
      coalesce(until > clock_timestamp(), false) as is_held
    from (select (extract(epoch from clock_timestamp()) * 1000)::float8 as now_ms) as clock
    left join leases on name in (${LIST_JOBS.whole}, ${LIST_JOBS.running})`);
  const stateOf = (job: ListJob): ListState => {
    const row = rows.find(({ name }) => name === job);
    if (row === undefined) return NEVER;
    const { done_ms: doneMs, failing_ms: failingMs, last_error, is_held: isHeld } = row;
    const isPartial = isPartialNote(last_error);
    return { doneMs, failingMs, isHeld, isPartial, lastError: readError(last_error) };
  };
  const nowMs = rows[0]?.now_ms ?? 0;
  return { nowMs, whole: stateOf(LIST_JOBS.whole), running: stateOf(LIST_JOBS.running) };
}

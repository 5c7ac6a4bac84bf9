import 'server-only';
import { desc, sql } from 'drizzle-orm';
import type { Actor } from '../auth/actor';
import { audit } from '../db/schema';
import type { Db } from '../db/types';
import { type AuditPhase, FIRST_LINK, hashRow } from './chain';

/** Any fixed number: rows of the chain are appended one at a time under it. */
const CHAIN_LOCK = 7_203_440_119;

export type AuditEntry = {
  /** Null for what the system does by itself. */
  actor: Actor | null;
  /** Noun and verb: `campaign.stop`. */
  action: string;
  /** Id of what is acted on. */
  target?: string | undefined;
  launchKey?: string | undefined;
  /** Facts and counts; JSON. Never numbers, names or texts of contacts. */
  detail?: Record<string, unknown> | undefined;
};

/**
 * What is about to happen, in the caller's own transaction: when that fails, it does not happen. Write it
 * last there: the chain's lock is held until the commit, and all other audit rows wait for it.
 */
export function recordIntent(tx: Db, entry: AuditEntry): Promise<void> {
  return append(tx, 'intent', entry);
}

/** How it ended, once that is known. */
export function recordOutcome(db: Db, entry: AuditEntry): Promise<void> {
  return append(db, 'outcome', entry);
}

/** What was refused to a person who is known. */
export function recordDenied(db: Db, entry: AuditEntry): Promise<void> {
  return append(db, 'denied', entry);
}

async function append(db: Db, phase: AuditPhase, entry: AuditEntry): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${CHAIN_LOCK})`);
    const [last] = await tx
      .select({ hash: audit.hash })
      .from(audit)
      .orderBy(desc(audit.id))
      .limit(1);
    const { rows } = await tx.execute<{ ms: string }>(
      sql`select floor(extract(epoch from clock_timestamp()) * 1000)::text as ms`,
    );
    const row = {
      at: new Date(Number(rows[0]?.ms)),
      phase,
      action: entry.action,
      actorId: entry.actor?.id ?? null,
      actorName: entry.actor?.name ?? null,
      actorRole: entry.actor?.role ?? null,
      ip: entry.actor?.ip ?? null,
      target: entry.target ?? null,
      launchKey: entry.launchKey ?? null,
      detail: toJson(entry.detail),
      prevHash: last?.hash ?? FIRST_LINK,
    };
    await tx.insert(audit).values({ ...row, hash: hashRow(row) });
  });
}

/** As it will come back from the database, so that its hash can be taken again. */
function toJson(detail: Record<string, unknown> | undefined): unknown {
  return detail === undefined ? null : JSON.parse(JSON.stringify(detail));
}

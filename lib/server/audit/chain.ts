import { createHash } from 'node:crypto';

export type AuditPhase = 'intent' | 'outcome' | 'denied';

/** What the first row of a chain points to. */
export const FIRST_LINK = '0'.repeat(64);

export type ChainedRow = {
  at: Date;
  phase: string;
  action: string;
  actorId: string | null;
  actorName: string | null;
  actorRole: string | null;
  ip: string | null;
  target: string | null;
  launchKey: string | null;
  detail: unknown;
  prevHash: string;
};

/** sha-256 in hex over everything a row says and the hash of the row before it. */
export function hashRow(row: ChainedRow): string {
  const said = [
    row.at.toISOString(),
    row.phase,
    row.action,
    row.actorId,
    row.actorName,
    row.actorRole,
    row.ip,
    row.target,
    row.launchKey,
    row.detail,
    row.prevHash,
  ];
  return createHash('sha256').update(canonicalJson(said)).digest('hex');
}

/** jsonb does not keep the order of keys, so the order is fixed here. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? sortKeys(part) : part));
}

function sortKeys(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

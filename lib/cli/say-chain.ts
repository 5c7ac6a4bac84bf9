import type { ChainReport } from '@/lib/server/audit/verify-chain';

/** A chain that was broken stays broken: it is the trace of a change, not damage done here. */
export function sayChain({ isWhole, rows, brokenAt }: ChainReport): string {
  return isWhole
    ? `the audit is whole: ${rows} rows, each hash follows from the one before`
    : `ATTENTION: the audit does not hold at row ${brokenAt}: it was changed before it was copied`;
}

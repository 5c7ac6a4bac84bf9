import 'server-only';
import { randomUUID } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import type { SpeakerOption } from '@/lib/campaign/plan-types';
import type { Db } from '@/lib/server/db/client';
import { callLengths, launchParts } from '@/lib/server/db/schema';
import { endTurn, takeTurn } from '@/lib/server/db/turn';
import { type CallSpan, UpstreamError, type Vapi } from '@/lib/server/vapi';
import { findUnread } from './call-lengths';

/** A call comes with its transcript and messages, 100 kB and more: 25 stay well under the cap of a reply. */
const CALLS_OF_ONE = 25;
/** A squad's calls can't be asked for: they are looked for among everybody's. */
const CALLS_OF_ALL = 40;
/** One round reads so many; the next visit does the rest. */
const SPEAKERS_A_ROUND = 10;
const TURN_MS = 120_000;
/** Vapi's own retry hour. A shorter one means an emulator that runs faster than the clock. */
const RETRY_HOUR_SECONDS = 3_600;

export type LengthDeps = {
  db: Db;
  vapi: Pick<Vapi, 'listCallSpans'>;
  retryWindowSeconds: number;
  now: () => number;
};

/**
 * Reads the latest calls of those speakers whose call length is not known, or old, and keeps the mean. One
 * round at a time over all instances. Ends at the first failure of Vapi; the next visit tries again.
 */
export async function refreshCallLengths(
  speakers: readonly SpeakerOption[],
  deps: LengthDeps,
): Promise<void> {
  const { db } = deps;
  const due = (await findUnread(speakers, { db, now: deps.now() })).slice(0, SPEAKERS_A_ROUND);
  if (due.length === 0) return;
  const turn = await takeTurn(db, { name: 'call-lengths', owner: randomUUID(), forMs: TURN_MS });
  if (turn === null) return;
  try {
    await readDue(due, deps);
  } catch (thrown) {
    if (!(thrown instanceof UpstreamError)) throw thrown;
  } finally {
    await endTurn(db, turn);
  }
}

async function readDue(due: readonly SpeakerOption[], deps: LengthDeps): Promise<void> {
  const hasSquad = due.some(({ kind }) => kind === 'squad');
  const all = hasSquad ? await deps.vapi.listCallSpans({ limit: CALLS_OF_ALL }) : [];
  for (const { id, kind } of due) {
    const spans =
      kind === 'squad'
        ? all.filter(({ squadId }) => squadId === id)
        : await deps.vapi.listCallSpans({ assistantId: id, limit: CALLS_OF_ONE });
    await store(id, { spans: await keepTelling(spans, deps), deps });
  }
}

/**
 * An emulator that runs faster than the clock also has a past at the pace of people: there, only the calls
 * of campaigns launched here say how long the next one takes.
 */
async function keepTelling(spans: readonly CallSpan[], deps: LengthDeps): Promise<CallSpan[]> {
  if (deps.retryWindowSeconds >= RETRY_HOUR_SECONDS) return [...spans];
  const ids = spans.flatMap(({ campaignId }) => (campaignId === null ? [] : [campaignId]));
  const rows = await deps.db
    .select({ vapiId: launchParts.vapiId })
    .from(launchParts)
    .where(inArray(launchParts.vapiId, ids));
  const ours = new Set(rows.map(({ vapiId }) => vapiId));
  return spans.filter(({ campaignId }) => ours.has(campaignId));
}

async function store(
  targetId: string,
  { spans, deps }: { spans: readonly CallSpan[]; deps: LengthDeps },
): Promise<void> {
  const seconds = spans.flatMap((span) => (span.seconds === null ? [] : [span.seconds]));
  const total = seconds.reduce((sum, one) => sum + one, 0);
  const row = {
    meanSeconds: seconds.length === 0 ? null : total / seconds.length,
    calls: seconds.length,
    readAt: new Date(deps.now()),
  };
  await deps.db
    .insert(callLengths)
    .values({ targetId, ...row })
    .onConflictDoUpdate({ target: callLengths.targetId, set: row });
}

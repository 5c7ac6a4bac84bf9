import 'server-only';
import { inArray } from 'drizzle-orm';
import type { SpeakerOption } from '@/lib/campaign/plan-types';
import type { Db } from '@/lib/server/db/client';
import { callLengths } from '@/lib/server/db/schema';

/** An assistant's calls don't get longer by the hour, and reading them is heavy: transcripts come along. */
const KNOWN_MS = 6 * 3_600_000;
/** Who had no call yet may have one soon. */
const NO_CALLS_MS = 10 * 60_000;

/** The same speakers with how long their latest calls held a slot, where that was read. */
export async function withCallLengths(
  speakers: readonly SpeakerOption[],
  db: Db,
): Promise<SpeakerOption[]> {
  const means = await readMeans(speakers, db);
  return speakers.map((speaker) => ({
    ...speaker,
    meanCallSeconds: means.get(speaker.id) ?? speaker.meanCallSeconds,
  }));
}

async function readMeans(speakers: readonly SpeakerOption[], db: Db) {
  const rows = await selectLengths(speakers, db);
  return new Map(rows.map(({ targetId, meanSeconds }) => [targetId, meanSeconds]));
}

/** Those whose calls were not read, or not lately; the never-read ones first. `now` is epoch ms. */
export async function findUnread(
  speakers: readonly SpeakerOption[],
  { db, now }: { db: Db; now: number },
): Promise<SpeakerOption[]> {
  const rows = await selectLengths(speakers, db);
  const known = new Map(rows.map((row) => [row.targetId, row]));
  const readAt = ({ id }: SpeakerOption) => known.get(id)?.readAt.getTime() ?? 0;
  const keepMs = ({ id }: SpeakerOption) => (known.get(id)?.calls === 0 ? NO_CALLS_MS : KNOWN_MS);
  return speakers
    .filter((speaker) => now - readAt(speaker) >= keepMs(speaker))
    .sort((a, b) => readAt(a) - readAt(b));
}

function selectLengths(speakers: readonly SpeakerOption[], db: Db) {
  const ids = speakers.map(({ id }) => id);
  return db.select().from(callLengths).where(inArray(callLengths.targetId, ids));
}

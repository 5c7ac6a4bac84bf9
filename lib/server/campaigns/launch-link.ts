import { eq } from 'drizzle-orm';
import { launches, launchParts, people } from '@/lib/server/db/schema';
import type { WatchDeps } from './deps';

/** How a campaign came to be, where it was launched here. Times are epoch ms. */
export type LaunchLink = {
  key: string;
  launchedBy: string | null;
  zone: string;
  earliestMs: number | null;
  /** Of this campaign's part of the launch. */
  contacts: number;
  /** Undo was pressed. */
  isWithdrawn: boolean;
};

const FOUND_MS = 60_000;
/** A launch of unknown outcome may be matched to its campaign any moment. */
const NOT_FOUND_MS = 5_000;

type Ask = {
  /** Of a campaign that is over: whether it was undone must be known now, for nobody asks again. */
  isOver?: boolean;
};

/** Null for a campaign that was started elsewhere. Remembered: it hardly ever changes. */
export async function readLaunchLink(
  campaignId: string,
  { db, memory }: Pick<WatchDeps, 'db' | 'memory'>,
  { isOver = false }: Ask = {},
): Promise<LaunchLink | null> {
  const known = memory.links.get(campaignId);
  const foundMs = isOver ? 0 : FOUND_MS;
  const maxAgeMs = known?.value === null ? NOT_FOUND_MS : foundMs;
  if (known !== undefined && performance.now() - known.atMs < maxAgeMs) return known.value;
  const [row] = await db
    .select({
      key: launches.key,
      launchedBy: people.name,
      zone: launches.zone,
      earliestAt: launches.earliestAt,
      contacts: launchParts.contacts,
      cancelRequestedAt: launches.cancelRequestedAt,
    })
    .from(launchParts)
    .innerJoin(launches, eq(launches.key, launchParts.launchKey))
    .leftJoin(people, eq(people.id, launches.createdBy))
    .where(eq(launchParts.vapiId, campaignId));
  const value = row === undefined ? null : toLink(row);
  memory.links.set(campaignId, { value, atMs: performance.now() });
  return value;
}

type Row = Omit<LaunchLink, 'earliestMs' | 'isWithdrawn'> & {
  earliestAt: Date | null;
  cancelRequestedAt: Date | null;
};

function toLink({ earliestAt, cancelRequestedAt, ...rest }: Row): LaunchLink {
  const isWithdrawn = cancelRequestedAt !== null;
  return { ...rest, isWithdrawn, earliestMs: earliestAt?.getTime() ?? null };
}

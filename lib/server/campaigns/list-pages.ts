import { type CampaignQuery, type UpstreamCampaignHead, UpstreamError } from '@/lib/server/vapi';
import type { WatchDeps } from './deps';
import { measureVapi } from './read-measured';

const MOST = 100;
const LIGHT_BYTES = 2_000_000;
const LIGHT_MS = 1_500;
const HEAVY_BYTES = 16_000_000;
const HEAVY_MS = 6_000;

/** One page, newest first; `dropped` entries could not be read. */
export type ListPage = { campaigns: UpstreamCampaignHead[]; dropped: number };

type Filter = Pick<CampaignQuery, 'status'>;

/**
 * All campaigns in pages, newest first. A campaign carries its contacts, so a page of a hundred may weigh
 * a kilobyte each or megabytes: the pages grow while they are light and shrink when they are not. The
 * next page begins where the last one ended in time, so that new campaigns push none over the edge.
 *
 * @throws UpstreamError when a page can not be read, however small
 */
export async function* listPages(deps: WatchDeps, filter: Filter = {}): AsyncGenerator<ListPage> {
  const seen = new Set<string>();
  let before: Pick<CampaignQuery, 'createdAtLe' | 'createdAtLt'> = {};
  for (;;) {
    const { limit, campaigns, dropped } = await readPage(deps, { ...filter, ...before });
    const fresh = campaigns.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    yield { campaigns: fresh, dropped };
    const oldest = campaigns.at(-1)?.createdAt ?? null;
    if (campaigns.length + dropped < limit || oldest === null) return;
    // "Or equal" keeps those that were created in the same moment, unless they fill whole pages.
    before = fresh.length > 0 && limit > 1 ? { createdAtLe: oldest } : { createdAtLt: oldest };
  }
}

type Read = ListPage & { limit: number };

async function readPage(deps: WatchDeps, query: CampaignQuery): Promise<Read> {
  const pace = deps.memory.list;
  for (;;) {
    const { limit } = pace;
    const measured = measureVapi(deps.vapi);
    const startedAt = performance.now();
    try {
      const order = { sortOrder: 'DESC', sortBy: 'createdAt' } as const;
      const page = await measured.vapi.listCampaigns({ ...query, ...order, limit });
      pace.limit = nextLimit(limit, { bytes: measured.bytes(), ms: performance.now() - startedAt });
      return { campaigns: page.campaigns, dropped: page.dropped, limit };
    } catch (thrown) {
      if (limit === 1 || !isTooHeavy(thrown)) throw thrown;
      pace.limit = Math.max(1, Math.floor(limit / 4));
    }
  }
}

function nextLimit(limit: number, { bytes, ms }: { bytes: number; ms: number }): number {
  if (bytes > HEAVY_BYTES || ms > HEAVY_MS) return Math.max(1, Math.floor(limit / 2));
  if (bytes < LIGHT_BYTES && ms < LIGHT_MS) return Math.min(MOST, limit * 2);
  return limit;
}

function isTooHeavy(thrown: unknown): boolean {
  if (!(thrown instanceof UpstreamError)) return false;
  return thrown.fault === 'over-cap' || thrown.kind === 'timeout';
}

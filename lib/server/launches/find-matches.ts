import 'server-only';
import { fingerprintOf, readFingerprint } from '@/lib/campaign/launch-name';
import { type UpstreamCampaignHead, UpstreamError } from '@/lib/server/vapi';
import type { LaunchVapi } from './deps';

/** Campaigns carry all their contacts, so pages are small. */
const PAGE = 10;
const MAX_PAGES = 50;
/** Vapi's clock may be behind ours by this much. */
const SKEW_MS = 5 * 60_000;

export type Sought = {
  key: string;
  name: string;
  contacts: number;
  /** As it was planned: an earlier attempt may have been sent with contacts that were dropped since. */
  planned: number;
  /** When the first attempt left. */
  sentAt: Date;
  /** The only part of its launch: its fingerprint alone will do, also after a rename. */
  isOnly: boolean;
};

/**
 * The campaigns at Vapi that are this part, oldest first. Null when none was found and the list could not be
 * read whole: one that was found exists, whatever the rest of the list may hold.
 */
export async function findMatches(
  sought: Sought,
  vapi: Pick<LaunchVapi, 'listCampaigns'>,
): Promise<UpstreamCampaignHead[] | null> {
  const createdAtGe = new Date(sought.sentAt.getTime() - SKEW_MS).toISOString();
  const matches = new Map<string, UpstreamCampaignHead>();
  let isWhole = false;
  let dropped = 0;
  for (let page = 1; page <= MAX_PAGES && !isWhole; page++) {
    // Oldest first, so that campaigns created meanwhile don't push others over to the next page.
    const read = await readPage(vapi, { createdAtGe, page, limit: PAGE, sortOrder: 'ASC' });
    if (read === null) break;
    dropped += read.dropped;
    for (const campaign of read.campaigns) {
      if (isMatch(campaign, sought)) matches.set(campaign.id, campaign);
    }
    isWhole = !(read.hasMore ?? read.campaigns.length + read.dropped === PAGE);
  }
  const isSure = matches.size > 0 || (isWhole && dropped === 0);
  return isSure ? [...matches.values()].sort(byAge) : null;
}

async function readPage(
  vapi: Pick<LaunchVapi, 'listCampaigns'>,
  query: Parameters<LaunchVapi['listCampaigns']>[0],
) {
  try {
    return await vapi.listCampaigns(query);
  } catch (thrown) {
    if (thrown instanceof UpstreamError) return null;
    throw thrown;
  }
}

/** The name's fingerprint is random enough to be ours alone; the count tells a copy made by hand apart. */
function isMatch(campaign: UpstreamCampaignHead, sought: Sought): boolean {
  const { audience, isAudienceKnown } = campaign;
  if (isAudienceKnown && (audience < sought.contacts || audience > sought.planned)) return false;
  if (campaign.name === sought.name) return true;
  return sought.isOnly && readFingerprint(campaign.name) === fingerprintOf(sought.key);
}

function byAge(a: UpstreamCampaignHead, b: UpstreamCampaignHead): number {
  const age = (campaign: UpstreamCampaignHead) => campaign.createdAt ?? '';
  return age(a).localeCompare(age(b)) || a.id.localeCompare(b.id);
}

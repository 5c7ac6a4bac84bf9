import { canonicalJson } from './canonical-json';
import type { CampaignDraft } from './draft';

type LaunchIdentity = {
  draft: CampaignDraft;
  /** `AudienceFacts.hash` of the pinned revision. */
  listHash: string;
  api: 'v1' | 'v2';
  plannerVersion: number;
};

/**
 * The text whose hash says that two launches are the same one: draft, contacts, API and planner. The
 * clock is no part of it; the times a launch froze are kept beside it.
 */
export function launchHashInput({ draft, listHash, api, plannerVersion }: LaunchIdentity): string {
  return canonicalJson({ draft, listHash, api, plannerVersion });
}

import type { Result } from '@/lib/campaign/result';
import { stopCampaign } from '@/lib/query/campaigns';
import { RequestFailed } from '@/lib/query/conditional-read';

/** Stops a campaign; a refusal comes back as a value. */
export async function stopForResult(campaignId: string): Promise<Result<null>> {
  try {
    await stopCampaign(campaignId);
    return { ok: true, value: null };
  } catch (thrown) {
    if (thrown instanceof RequestFailed) return { ok: false, failure: thrown.failure };
    throw thrown;
  }
}

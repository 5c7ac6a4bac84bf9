import type { Vapi, VapiClient } from '@vapi-ai/server-sdk';
import type { CampaignStatus } from '@/lib/campaign/tally';
import { CampaignReply } from '@/lib/wire/campaign-reply';
import type { CreateCampaignRequest, UpdateCampaignRequest } from '@/lib/wire/campaign-request';
import { UpstreamError } from './errors';
import { reshapeCampaign } from './reshape-campaign';
import { throughSdk } from './through-sdk';
import type { UpstreamCampaign } from './upstream';
import { checkId } from './vapi-id';

export type Writes = {
  /** Dials at `earliestAt`, or at once without one. An `UpstreamError` says by `isOutcomeKnown` whether nothing was created. */
  createCampaign: (payload: CreateCampaignRequest) => Promise<UpstreamCampaign>;
  updateCampaign: (id: string, patch: UpdateCampaignRequest) => Promise<UpstreamCampaign>;
  /**
   * Unplaced calls are dropped, live ones finish. May be sent again: a campaign that is over already, and
   * so refuses (409), is read and given back.
   */
  stopCampaign: (id: string) => Promise<UpstreamCampaign>;
  /** Something already gone is a success. */
  deleteCampaign: (id: string) => Promise<void>;
};

const ONCE = { maxRetries: 0 } as const;

const OVER: ReadonlySet<CampaignStatus> = new Set(['ended', 'cancelled', 'archived']);

export function createWrites(
  sdk: VapiClient,
  { getCampaign }: { getCampaign: (id: string) => Promise<UpstreamCampaign> },
): Writes {
  async function updateCampaign(id: string, patch: UpdateCampaignRequest) {
    const request = { id: checkId(id), body: asSdkBody<Vapi.UpdateCampaignDto>(patch) };
    return reshapeCampaign(
      await throughSdk(CampaignReply, () => sdk.campaigns.campaignControllerUpdate(request, ONCE)),
    );
  }

  return {
    createCampaign: async (payload) => {
      const body = asSdkBody<Vapi.CreateCampaignDto>(payload);
      return reshapeCampaign(
        await throughSdk(CampaignReply, () => sdk.campaigns.campaignControllerCreate(body, ONCE)),
      );
    },
    updateCampaign,
    stopCampaign: async (id) => {
      try {
        return await updateCampaign(id, { status: 'ended' });
      } catch (thrown) {
        if (!(thrown instanceof UpstreamError) || thrown.kind !== 'conflict') throw thrown;
        const campaign = await getCampaign(id);
        if (!OVER.has(campaign.status)) throw thrown;
        return campaign;
      }
    },
    deleteCampaign: async (id) => {
      const request = { id: checkId(id) };
      try {
        await throughSdk(CampaignReply, () =>
          sdk.campaigns.campaignControllerRemove(request, ONCE),
        );
      } catch (thrown) {
        if (!isGone(thrown)) throw thrown;
      }
    },
  };
}

/** Nothing of the reply to a delete is needed: an empty success will do. */
function isGone(thrown: unknown): boolean {
  if (!(thrown instanceof UpstreamError)) return false;
  return thrown.status === 404 || (thrown.fault === 'empty' && thrown.kind === 'bad-reply');
}

/**
 * Our schema of the request is stricter than the SDK's type, but names the deep override fields loosely,
 * and the SDK sends the object as it is: the types differ, the bytes don't.
 */
function asSdkBody<T>(body: CreateCampaignRequest | UpdateCampaignRequest): T {
  return body as unknown as T;
}

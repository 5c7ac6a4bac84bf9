import type { Vapi, VapiClient } from '@vapi-ai/server-sdk';
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
  /** Unplaced calls are dropped, live ones finish. May be sent again: stopping twice is stopping once. */
  stopCampaign: (id: string) => Promise<UpstreamCampaign>;
  /** Something already gone is a success. */
  deleteCampaign: (id: string) => Promise<void>;
};

const ONCE = { maxRetries: 0 } as const;

export function createWrites(sdk: VapiClient): Writes {
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
    stopCampaign: (id) => updateCampaign(id, { status: 'ended' }),
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

import type { Vapi, VapiClient } from '@vapi-ai/server-sdk';
import type { z } from 'zod';
import { CallDetailReply } from '@/lib/wire/call-detail-reply';
import { CampaignList, CampaignReply } from '@/lib/wire/campaign-reply';
import { CampaignSource } from '@/lib/wire/campaign-source';
import { EditableReply } from '@/lib/wire/editable-reply';
import { readEach } from '@/lib/wire/loose';
import {
  AssistantReply,
  PhoneNumberReply,
  ResourceList,
  SquadReply,
} from '@/lib/wire/resources-reply';
import { listAll } from './list-all';
import { createMoreReads, type MoreReads, type PerCall } from './more-reads';
import type { ReadKind } from './read-calm';
import { reshapeCallDetail } from './reshape-call-detail';
import { reshapeCampaign, reshapeCampaignPage } from './reshape-campaign';
import { reshapeEditable } from './reshape-editable';
import { reshapeAssistant, reshapePhoneNumber, reshapeSquad } from './reshape-resources';
import { reshapeSource } from './reshape-source';
import { type RetryOptions, retryRead } from './retry-reads';
import { throughSdk } from './through-sdk';
import type {
  Assistant,
  EditableCampaign,
  PhoneNumber,
  Squad,
  UpstreamCallDetail,
  UpstreamCampaign,
  UpstreamCampaignPage,
} from './upstream';
import type { UpstreamSource } from './upstream-source';
import { checkId } from './vapi-id';

/** `limit` 0–1000 (a full campaign of 10,000 contacts is 7.6 MB: start small), `page` from 1. */
export type CampaignQuery = Vapi.CampaignControllerFindAllRequest;

export type Reads = MoreReads & {
  getCampaign: (id: string) => Promise<UpstreamCampaign>;
  /** What it was made of, with its contacts' own fields; without its calls. */
  getCampaignSource: (id: string) => Promise<UpstreamSource>;
  /** With its contacts whole. */
  getEditable: (id: string) => Promise<EditableCampaign>;
  listCampaigns: (query?: CampaignQuery) => Promise<UpstreamCampaignPage>;
  getAssistant: (id: string) => Promise<Assistant>;
  listAssistants: () => Promise<Assistant[]>;
  /** Member names and variables come from `assistants`, which are read first when not given. */
  listSquads: (assistants?: readonly Assistant[]) => Promise<Squad[]>;
  listPhoneNumbers: () => Promise<PhoneNumber[]>;
  getCall: (id: string) => Promise<UpstreamCallDetail>;
};

export function createReads(sdk: VapiClient, options: RetryOptions): Reads {
  function read<T>(
    kind: ReadKind,
    schema: z.ZodType<T>,
    call: (per: PerCall) => Promise<unknown>,
  ): Promise<T> {
    return retryRead(
      (abortSignal) => throughSdk(schema, () => call({ abortSignal, maxRetries: 0 })),
      { ...options, kind },
    );
  }
  function readList<T extends { id: string; createdAt?: string | undefined }>(
    kind: ReadKind,
    schema: z.ZodType<T>,
    call: (query: { limit: number; createdAtLt?: string }, per: PerCall) => Promise<unknown>,
  ): Promise<T[]> {
    return listAll(async (query) => {
      const list = await read(kind, ResourceList, (per) => call(query, per));
      return { entries: readEach(schema, list).entries, size: list.length };
    });
  }

  async function listAssistants(): Promise<Assistant[]> {
    const list = await readList('assistant', AssistantReply, (query, per) =>
      sdk.assistants.list(query, per),
    );
    return list.map(reshapeAssistant);
  }

  return {
    ...createMoreReads(sdk, read),
    getCampaign: async (id) => {
      const request = { id: checkId(id) };
      return reshapeCampaign(
        await read('campaign', CampaignReply, (per) =>
          sdk.campaigns.campaignControllerFindOne(request, per),
        ),
      );
    },
    getCampaignSource: async (id) => {
      const request = { id: checkId(id) };
      return reshapeSource(
        await read('campaign', CampaignSource, (per) =>
          sdk.campaigns.campaignControllerFindOne(request, per),
        ),
      );
    },
    getEditable: async (id) => {
      const request = { id: checkId(id) };
      return reshapeEditable(
        await read('campaign', EditableReply, (per) =>
          sdk.campaigns.campaignControllerFindOne(request, per),
        ),
      );
    },
    listCampaigns: async (query = {}) =>
      reshapeCampaignPage(
        await read('campaign', CampaignList, (per) =>
          sdk.campaigns.campaignControllerFindAll(query, per),
        ),
      ),
    getAssistant: async (id) => {
      const request = { id: checkId(id) };
      return reshapeAssistant(
        await read('assistant', AssistantReply, (per) => sdk.assistants.get(request, per)),
      );
    },
    listAssistants,
    listSquads: async (assistants) => {
      const [squads, known] = await Promise.all([
        readList('squad', SquadReply, (query, per) => sdk.squads.list(query, per)),
        assistants ?? listAssistants(),
      ]);
      return squads.map((squad) => reshapeSquad(squad, known));
    },
    listPhoneNumbers: async () => {
      const list = await readList('phone-number', PhoneNumberReply, (query, per) =>
        sdk.phoneNumbers.list(query, per),
      );
      return list.map(reshapePhoneNumber);
    },
    getCall: async (id) => {
      const request = { id: checkId(id) };
      return reshapeCallDetail(
        await read('call', CallDetailReply, (per) => sdk.calls.get(request, per)),
      );
    },
  };
}

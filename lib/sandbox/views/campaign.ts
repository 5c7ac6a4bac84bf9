import type { Vapi } from '@vapi-ai/server-sdk';
import type { Storyteller } from '../script/storyteller';
import { type CounterReading, countCalls } from '../simulation/counters';
import type { CampaignDefinition, CampaignState, World } from '../simulation/state';
import { writeMapEntry } from './call-map';
import { iso } from './time';

type Head = Omit<Vapi.Campaign, 'calls' | keyof CampaignDefinition>;

interface Reader {
  world: World;
  reading: CounterReading;
  storyteller: Storyteller;
}

/** What answers the POST: scheduled, counters at zero, and no `calls` yet. */
export function writeFreshCampaign(campaign: CampaignState, world: World): string {
  const head = {
    ...headOf(campaign, world),
    status: 'scheduled',
    callsCounterScheduled: 0,
    callsCounterQueued: 0,
    callsCounterInProgress: 0,
    callsCounterEnded: 0,
    callsCounterEndedVoicemail: 0,
  } satisfies Head;
  return join(JSON.stringify(head), definitionJson(campaign.definition));
}

/**
 * The whole campaign as JSON text. Ten thousand contacts make megabytes, so the definition and the
 * entries of ended calls are kept as text and only joined here.
 */
export function writeCampaign(
  campaign: CampaignState,
  { world, reading, storyteller }: Reader,
): string {
  const head = { ...headOf(campaign, world), ...countCalls(campaign, reading) } satisfies Head;
  const entries = campaign.calls.map((call) => writeMapEntry(call, world.now, storyteller));
  return join(
    JSON.stringify(head),
    definitionJson(campaign.definition),
    `{"calls":{${entries.join(',')}}}`,
  );
}

function headOf(campaign: CampaignState, world: World) {
  return {
    id: campaign.id,
    orgId: world.orgId,
    createdAt: iso(campaign.createdAt),
    updatedAt: iso(campaign.updatedAt),
    status: campaign.status,
    ...(campaign.endedReason && { endedReason: campaign.endedReason }),
  };
}

const definitions = new WeakMap<CampaignDefinition, string>();

function definitionJson(definition: CampaignDefinition): string {
  const known = definitions.get(definition);
  if (known !== undefined) return known;
  const json = JSON.stringify(definition);
  definitions.set(definition, json);
  return json;
}

/** One object out of several JSON objects that share no key. */
function join(...objects: string[]): string {
  return `{${objects.map((object) => object.slice(1, -1)).join(',')}}`;
}

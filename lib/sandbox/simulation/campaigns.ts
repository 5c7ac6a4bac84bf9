import type { Vapi } from '@vapi-ai/server-sdk';
import { dropQueue } from './advance';
import { everydayMix, type Mix } from './draw';
import type { CampaignDefinition, CampaignState, Contact, World } from './state';

/** Calls that found no slot are retried for this long after the start, at speed 1. */
const retryWindowMs = 3_600_000;
/** A campaign without `earliestAt` reads `scheduled` for a moment before it starts. */
const startDelayMs = 1000;

/** What only the seeded organisation sets: its own pace, call slots and shares of outcomes. */
export interface CampaignTemper {
  speed?: number;
  slots?: number;
  mix?: Mix;
}

export function createCampaign(
  world: World,
  input: { id: string; at: number; definition: CampaignDefinition; temper?: CampaignTemper },
): CampaignState {
  const { id, at, definition, temper = {} } = input;
  const campaign: CampaignState = {
    id,
    ordinal: world.ordinal++,
    speed: temper.speed ?? world.speed,
    slots: temper.slots ?? Number.POSITIVE_INFINITY,
    mix: temper.mix ?? everydayMix,
    createdAt: at,
    updatedAt: at,
    definition,
    contacts: contactsOf(definition),
    status: 'scheduled',
    endedReason: null,
    queue: [],
    calls: [],
    active: 0,
    cursor: 0,
    opensAt: at,
    closesAt: at,
    isOpen: false,
    isStopped: false,
    isDeleted: false,
    ended: 0,
    endedVoicemail: 0,
    everQueued: 0,
    plan: 0,
  };
  planCampaign(world, campaign, at);
  world.campaigns.set(id, campaign);
  return campaign;
}

/** `phoneNumberId` + `customers`, or the entries of the dial plan one after the other. */
export function contactsOf(definition: CampaignDefinition): Contact[] {
  const { dialPlan, customers = [], phoneNumberId } = definition;
  if (!dialPlan) return customers.map((customer) => ({ customer, phoneNumberId }));
  return dialPlan.flatMap((entry) =>
    entry.customers.map((customer) => ({ customer, phoneNumberId: entry.phoneNumberId })),
  );
}

function planCampaign(world: World, campaign: CampaignState, at: number): void {
  const schedule = campaign.definition.schedulePlan;
  const earliest = schedule ? Date.parse(schedule.earliestAt) : Number.NEGATIVE_INFINITY;
  campaign.opensAt = Math.max(earliest, at + Math.round(startDelayMs / campaign.speed));
  const retriesEnd = campaign.opensAt + Math.round(retryWindowMs / campaign.speed);
  const latest = schedule?.latestAt ? Date.parse(schedule.latestAt) : Number.POSITIVE_INFINITY;
  campaign.closesAt = Math.max(campaign.opensAt, Math.min(retriesEnd, latest));
  campaign.plan++;
  world.agenda.add(campaign.opensAt, { kind: 'open', campaign, plan: campaign.plan });
}

/** The caller has checked that the campaign may still change. */
export function updateCampaign(
  world: World,
  campaign: CampaignState,
  input: { at: number; patch: Vapi.UpdateCampaignDto },
): void {
  const { status, ...changes } = input.patch;
  campaign.updatedAt = input.at;
  campaign.definition = mergeDefinition(campaign.definition, changes);
  campaign.contacts = changes.dialPlan ? contactsOf(campaign.definition) : campaign.contacts;
  if (changes.phoneNumberId) campaign.contacts = contactsOf(campaign.definition);
  if (changes.schedulePlan) planCampaign(world, campaign, input.at);
  if (status) stopCampaign(world, campaign, { at: input.at, status });
}

/** A new target or number replaces its rivals: Vapi keeps exactly one of each kind. */
export function mergeDefinition(
  definition: CampaignDefinition,
  changes: Omit<Vapi.UpdateCampaignDto, 'status'>,
): CampaignDefinition {
  const kept: CampaignDefinition = { ...definition };
  if (changes.assistantId ?? changes.squadId ?? changes.workflowId) {
    delete kept.assistantId;
    delete kept.squadId;
    delete kept.workflowId;
  }
  if (changes.dialPlan) {
    delete kept.phoneNumberId;
    delete kept.customers;
  }
  if (changes.phoneNumberId) delete kept.dialPlan;
  const { name = kept.name, ...rest } = changes;
  return { ...kept, ...rest, name };
}

/** Scheduled and queued calls are deleted; calls in progress finish and are still counted. */
export function stopCampaign(
  world: World,
  campaign: CampaignState,
  input: { at: number; status: Vapi.UpdateCampaignDtoStatus },
): void {
  const wasScheduled = campaign.status === 'scheduled';
  dropQueue(world, campaign);
  campaign.status = input.status;
  campaign.endedReason = wasScheduled
    ? 'campaign.scheduled.ended-by-user'
    : 'campaign.in-progress.ended-by-user';
  campaign.isOpen = false;
  campaign.isStopped = true;
  campaign.plan++;
  campaign.updatedAt = input.at;
}

export function deleteCampaign(world: World, campaign: CampaignState, at: number): void {
  if (campaign.status === 'scheduled' || campaign.status === 'in-progress') {
    stopCampaign(world, campaign, { at, status: 'ended' });
  }
  campaign.isDeleted = true;
  world.campaigns.delete(campaign.id);
}

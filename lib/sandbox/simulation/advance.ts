import { dispatchCalls } from './dispatch';
import { type CampaignState, isCampaign, type SimulationEvent, type World } from './state';

/**
 * Simulates up to `until` (epoch milliseconds). Jumps from event to event, so the result doesn't
 * depend on how often or when it is called. Time never runs backwards.
 */
export function advanceWorld(world: World, until: number): void {
  while (world.agenda.nextAt() <= until) {
    const entry = world.agenda.take();
    if (!entry) break;
    world.now = Math.max(world.now, entry.at);
    applyEvent(world, entry.what, world.now);
  }
  world.now = Math.max(world.now, until);
}

function applyEvent(world: World, event: SimulationEvent, at: number): void {
  switch (event.kind) {
    case 'open':
      if (event.plan === event.campaign.plan) openCampaign(world, event.campaign, at);
      break;
    case 'close':
      if (event.plan === event.campaign.plan) closeWindow(world, event.campaign, at);
      break;
    case 'hang-up':
      hangUp(world, event.call, at);
      break;
    case 'ready':
      break;
  }
  dispatchCalls(world, at);
}

function openCampaign(world: World, campaign: CampaignState, at: number): void {
  campaign.status = 'in-progress';
  campaign.isOpen = true;
  campaign.updatedAt = at;
  world.open.add(campaign);
  world.agenda.add(campaign.closesAt, { kind: 'close', campaign, plan: campaign.plan });
}

function hangUp(
  world: World,
  call: (SimulationEvent & { kind: 'hang-up' })['call'],
  at: number,
): void {
  const { lane } = call;
  call.hasEnded = true;
  lane.active--;
  lane.updatedAt = at;
  world.busy--;
  if (!isCampaign(lane)) return;
  lane.ended++;
  if (call.draw?.outcome === 'voicemail') lane.endedVoicemail++;
  endWhenDone(world, lane, at);
}

/** Contacts still waiting when the window closes go back and are never dialled. */
function closeWindow(world: World, campaign: CampaignState, at: number): void {
  dropQueue(world, campaign);
  campaign.cursor = campaign.calls.length;
  campaign.isOpen = false;
  campaign.updatedAt = at;
  endWhenDone(world, campaign, at);
}

export function dropQueue(world: World, campaign: CampaignState): void {
  for (const call of campaign.queue) world.calls.delete(call.id);
  campaign.calls.length -= campaign.queue.length;
  campaign.queue = [];
  world.open.delete(campaign);
}

function endWhenDone(world: World, campaign: CampaignState, at: number): void {
  if (campaign.status !== 'in-progress' || campaign.active > 0) return;
  const isExhausted = campaign.cursor >= campaign.contacts.length && campaign.queue.length === 0;
  if (campaign.isOpen && !isExhausted) return;
  campaign.status = 'ended';
  campaign.endedReason = 'campaign.ended.success';
  campaign.isOpen = false;
  campaign.plan++;
  campaign.updatedAt = at;
  world.open.delete(campaign);
}

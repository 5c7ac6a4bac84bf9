import { uuidFor } from '../random';
import { drawCall } from './draw';
import {
  type CallState,
  type CampaignState,
  type Contact,
  isCampaign,
  type Lane,
  type World,
} from './state';
import { limitTalk } from './talk-limit';

/** How long the hand-off to the carrier takes before a queued call may ring, at speed 1. */
const handOffMs = 1200;

/** Hands contacts over in upload order and starts ready calls, oldest first, while slots are free. */
export function dispatchCalls(world: World, at: number): void {
  for (const lane of world.open) {
    if (isCampaign(lane)) fillQueue(world, lane, at);
  }
  for (let call = nextReady(world, at); call; call = nextReady(world, at)) {
    startCall(world, call, at);
    if (isCampaign(call.lane)) fillQueue(world, call.lane, at);
    else if (call.lane.queue.length === 0) world.open.delete(call.lane);
  }
}

export function queueCall(
  world: World,
  lane: Lane,
  input: { at: number; id: string; contact: Contact; position: number; earliestAt?: number },
): CallState {
  const call: CallState = {
    id: input.id,
    lane,
    contact: input.contact,
    position: input.position,
    queuedAt: input.at,
    readyAt: Math.max(input.earliestAt ?? 0, input.at + Math.round(handOffMs / lane.speed)),
    order: world.order++,
    startedAt: null,
    answeredAt: null,
    endsAt: null,
    hasEnded: false,
    draw: null,
    memo: null,
  };
  lane.queue.push(call);
  lane.calls.push(call);
  lane.updatedAt = input.at;
  world.calls.set(call.id, call);
  world.agenda.add(call.readyAt, { kind: 'ready' });
  return call;
}

function fillQueue(world: World, campaign: CampaignState, at: number): void {
  if (!campaign.isOpen) return;
  const depth = Math.max(5, Math.ceil(Math.min(world.slots, campaign.slots) / 2));
  while (campaign.queue.length < depth) {
    const contact = campaign.contacts[campaign.cursor];
    if (!contact) return;
    const position = campaign.cursor++;
    campaign.everQueued++;
    queueCall(world, campaign, {
      at,
      id: uuidFor('call', campaign.id, position),
      contact,
      position,
    });
  }
}

function nextReady(world: World, at: number): CallState | undefined {
  if (world.busy >= world.slots) return undefined;
  let first: CallState | undefined;
  for (const lane of world.open) {
    const call = lane.queue[0];
    if (!call || call.readyAt > at || lane.active >= lane.slots) continue;
    const isEarlier =
      !first ||
      call.readyAt < first.readyAt ||
      (call.readyAt === first.readyAt && call.order < first.order);
    if (isEarlier) first = call;
  }
  return first;
}

function startCall(world: World, call: CallState, at: number): void {
  const { lane } = call;
  lane.queue.shift();
  lane.active++;
  lane.updatedAt = at;
  world.busy++;
  const fate = drawCall([world.seed, lane.ordinal, call.position], lane.mix);
  const draw = limitTalk(fate, call);
  const answersAt = at + Math.ceil(draw.ringMs / lane.speed);
  call.draw = draw;
  call.startedAt = at;
  call.answeredAt = draw.talkMs > 0 ? answersAt : null;
  call.endsAt = answersAt + Math.ceil(draw.talkMs / lane.speed);
  world.agenda.add(call.endsAt, { kind: 'hang-up', call });
}

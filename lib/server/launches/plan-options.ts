import 'server-only';
import type { NumberOption, PlanOptions, SpeakerOption } from '@/lib/campaign/plan-types';
import type { Assistant, PhoneNumber, Squad } from '@/lib/server/vapi';
import type { LaunchVapi } from './deps';

type Lists = Pick<LaunchVapi, 'listAssistants' | 'listPhoneNumbers' | 'listSquads'>;

/** Who can speak and which numbers can call, read from Vapi at this moment. @throws UpstreamError */
export async function readPlanOptions(vapi: Lists): Promise<Required<PlanOptions>> {
  const [speakers, numbers] = await Promise.all([readSpeakers(vapi), readNumbers(vapi)]);
  return { speakers, numbers };
}

/** Assistants, then squads. @throws UpstreamError */
export async function readSpeakers(vapi: Lists): Promise<SpeakerOption[]> {
  const assistants = await vapi.listAssistants();
  const squads = await vapi.listSquads(assistants);
  return [...assistants.map(fromAssistant), ...squads.map(fromSquad)];
}

/** @throws UpstreamError */
export async function readNumbers(vapi: Lists): Promise<NumberOption[]> {
  return (await vapi.listPhoneNumbers()).map(fromNumber);
}

function fromAssistant({ id, name, firstMessage, variables }: Assistant): SpeakerOption {
  return { id, kind: 'assistant', name, firstMessage, variables, meanCallSeconds: null };
}

function fromSquad({ id, name, variables }: Squad): SpeakerOption {
  return { id, kind: 'squad', name, firstMessage: null, variables, meanCallSeconds: null };
}

function fromNumber({ id, number, name, provider, canCall, reason }: PhoneNumber): NumberOption {
  return { id, number, name, provider, canCall, reason };
}

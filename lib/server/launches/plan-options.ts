import 'server-only';
import type { NumberOption, PlanOptions, SpeakerOption } from '@/lib/campaign/plan-types';
import type { Assistant, PhoneNumber, Squad } from '@/lib/server/vapi';
import type { LaunchVapi } from './deps';

type Lists = Pick<LaunchVapi, 'listAssistants' | 'listPhoneNumbers' | 'listSquads'>;

/** Who can speak and which numbers can call, read from Vapi at this moment. @throws UpstreamError */
export async function readPlanOptions(vapi: Lists): Promise<Required<PlanOptions>> {
  const assistantsRead = vapi.listAssistants();
  const [assistants, squads, numbers] = await Promise.all([
    assistantsRead,
    assistantsRead.then((list) => vapi.listSquads(list)),
    vapi.listPhoneNumbers(),
  ]);
  return {
    speakers: [...assistants.map(fromAssistant), ...squads.map(fromSquad)],
    numbers: numbers.map(fromNumber),
  };
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

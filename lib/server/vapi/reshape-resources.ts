import type {
  AssistantReply,
  PhoneNumberReply,
  SquadMemberReply,
  SquadReply,
} from '@/lib/wire/resources-reply';
import { findVariables } from './find-variables';
import type { Assistant, PhoneNumber, Squad } from './upstream';

export function reshapeAssistant(reply: AssistantReply): Assistant {
  return {
    id: reply.id,
    name: reply.name ?? 'Assistant without a name',
    firstMessage: reply.firstMessage ?? null,
    firstMessageMode: reply.firstMessageMode ?? null,
    voicemailMessage: reply.voicemailMessage ?? null,
    endCallMessage: reply.endCallMessage ?? null,
    endCallPhrases: reply.endCallPhrases,
    maxDurationSeconds: reply.maxDurationSeconds ?? null,
    variables: findVariables(spokenParts(reply)),
    version: reply.latestVersion ?? null,
  };
}

/** What is said or prompted. Not the whole object: a header template is no variable of a campaign. */
function spokenParts(assistant: Record<string, unknown>): unknown[] {
  const { firstMessage, model, voicemailMessage, endCallMessage } = assistant;
  return [firstMessage, model, voicemailMessage, endCallMessage];
}

export function reshapeSquad(reply: SquadReply, assistants: readonly Assistant[]): Squad {
  const byId = new Map(assistants.map((assistant) => [assistant.id, assistant]));
  const members = reply.members.map((member) => reshapeMember(member, byId));
  const isSet = namesSetBy(reply.membersOverrides);
  const variables = new Set(members.flatMap((member) => member.variables));
  return {
    id: reply.id,
    name: reply.name ?? 'Squad without a name',
    memberNames: members.map((member) => member.name),
    variables: [...variables].filter((name) => !isSet.has(name)),
  };
}

function reshapeMember(member: SquadMemberReply, byId: ReadonlyMap<string, Assistant>) {
  const known = byId.get(member.assistantId ?? '');
  const isSet = namesSetBy(member.assistantOverrides);
  const variables = known?.variables ?? findVariables(spokenParts(member.assistant ?? {}));
  return {
    name: known?.name ?? member.assistant?.name ?? 'Unknown assistant',
    variables: variables.filter((name) => !isSet.has(name)),
  };
}

function namesSetBy(overrides: unknown): ReadonlySet<string> {
  if (typeof overrides !== 'object' || overrides === null || !('variableValues' in overrides)) {
    return new Set();
  }
  const { variableValues } = overrides;
  return new Set(typeof variableValues === 'object' ? Object.keys(variableValues ?? {}) : []);
}

export function reshapePhoneNumber(reply: PhoneNumberReply): PhoneNumber {
  const reason = reasonAgainst(reply);
  return {
    id: reply.id,
    number: reply.number ?? reply.sipUri ?? null,
    name: reply.name ?? null,
    provider: reply.provider ?? 'unknown',
    status: reply.status ?? 'unknown',
    canCall: reason === null,
    reason,
  };
}

function reasonAgainst({ provider, status }: PhoneNumberReply): string | null {
  if (status === 'blocked') return 'Vapi has blocked this number.';
  if (status === 'activating') return 'Vapi is still activating this number.';
  if (provider === 'vapi') {
    return 'Free Vapi numbers cannot run campaigns. Use one from Twilio, Telnyx, Vonage or your own trunk.';
  }
  return null;
}

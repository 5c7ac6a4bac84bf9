import type { CallOverrides, NamedValue } from '@/lib/campaign/call-detail';
import type { CallDetailReply } from '@/lib/wire/call-detail-reply';
import { nameValues, tellValue } from './name-values';

type Fields = Record<string, unknown>;

/** What may be shown as it is. Everything else can carry an address, a header, a tool or a key. */
const PLAIN = [
  'name',
  'firstMessage',
  'firstMessageMode',
  'firstMessageInterruptionsEnabled',
  'voicemailMessage',
  'endCallMessage',
  'endCallPhrases',
  'maxDurationSeconds',
] as const;
/** Of these groups only the named members. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  model: ['provider', 'model', 'temperature', 'maxTokens'],
  voice: ['provider', 'voiceId', 'model', 'speed'],
  transcriber: ['provider', 'model', 'language'],
  voicemailDetection: ['provider'],
};

/** The overrides of a call, the contact's own first. */
export function reshapeCallOverrides(reply: CallDetailReply): CallOverrides[] {
  const given: [CallOverrides['scope'], Fields | undefined][] = [
    ['contact', reply.customer?.assistantOverrides],
    ['campaign', reply.assistantOverrides],
    ['squad', reply.squadOverrides],
  ];
  return given.flatMap(([scope, fields]) =>
    fields === undefined || Object.keys(fields).length === 0 ? [] : [show(scope, fields)],
  );
}

function show(scope: CallOverrides['scope'], fields: Fields): CallOverrides {
  const shown = pick(fields);
  const { variableValues, ...rest } = shown;
  return {
    scope,
    fields: [...flatten(rest), ...flatten({ variableValues })],
    json: JSON.stringify(shown, null, 2),
    withheld: Object.keys(fields)
      .filter((name) => !(name in shown))
      .slice(0, 40),
  };
}

function pick(fields: Fields): Fields {
  const shown: Fields = {};
  for (const name of PLAIN) {
    if (tellValue(fields[name]) !== null) shown[name] = fields[name];
  }
  for (const [name, members] of Object.entries(GROUPS)) {
    const group = asFields(fields[name]);
    const kept = members.filter((member) => tellValue(group[member]) !== null);
    if (kept.length > 0) shown[name] = Object.fromEntries(kept.map((key) => [key, group[key]]));
  }
  const variables = Object.entries(asFields(fields.variableValues));
  const plain = variables.filter(([, value]) => tellValue(value) !== null);
  if (plain.length > 0) shown.variableValues = Object.fromEntries(plain);
  return shown;
}

function flatten(shown: Fields): NamedValue[] {
  return Object.entries(shown).flatMap(([name, value]) => {
    const text = tellValue(value);
    if (text !== null) return [{ name, value: text }];
    return nameValues(asFields(value)).map((one) => ({ ...one, name: `${name}.${one.name}` }));
  });
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

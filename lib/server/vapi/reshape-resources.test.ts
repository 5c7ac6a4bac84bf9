import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AssistantReply, PhoneNumberReply, SquadReply } from '@/lib/wire/resources-reply';
import { findVariables } from './find-variables';
import { reshapeAssistant, reshapePhoneNumber, reshapeSquad } from './reshape-resources';

test.each<[string, string[]]>([
  ['Hello {{name}}, this is {{ company_name }}.', ['name', 'company_name']],
  ['{{- plan | upcase -}} and {{plan}}', ['plan']],
  ['{{ ["appointment date"] }} {{ [\'x y\'] | default: "z" }}', ['appointment date', 'x y']],
  ['{{ order.items[0] }}', ['order']],
  ['{{now}} {{ date }} {{time}} {{month}}{{day}}{{year}}', []],
  ['{{ customer.number }} {{ phoneNumber.name }} {{call.id}} {{ transport.callSid }}', []],
  ['{{ "now" | date: "%b %d", "America/New_York" }}', []],
  ['{ name } {{}} {{ 7 }} {{ | x }}', []],
])('in “%s” finds %j', (text, names) => {
  expect(findVariables(text)).toEqual(names);
});

test('searches however deep a real prompt lies, and survives anything', () => {
  expect(findVariables({ messages: [{ content: '{{ a }}' }, { parts: ['{{ b }}'] }] })).toEqual([
    'a',
    'b',
  ]);
  const loop: Record<string, unknown> = {};
  loop.self = loop;
  expect(findVariables(loop)).toEqual([]);
  fc.assert(fc.property(fc.jsonValue(), (value) => Array.isArray(findVariables(value))));
});

const reminder = AssistantReply.parse({
  id: 'a1',
  name: 'Reminder',
  firstMessage: 'Hi {{ name }}',
  model: {
    provider: 'openai',
    messages: [{ role: 'system', content: 'Clinic: {{ clinic }}. Today is {{ date }}.' }],
    tools: [{ messages: [{ content: 'Booking {{ slot }}' }] }],
  },
  server: { headers: { authorization: 'Bearer {{ secret_token }}' } },
  latestVersion: 'v3',
  maxDurationSeconds: 300,
  endCallPhrases: ['bye', 7],
});

test('an assistant shows what it says and expects, and nothing else', () => {
  expect(reshapeAssistant(reminder)).toEqual({
    id: 'a1',
    name: 'Reminder',
    firstMessage: 'Hi {{ name }}',
    firstMessageMode: null,
    voicemailMessage: null,
    endCallMessage: null,
    endCallPhrases: ['bye'],
    maxDurationSeconds: 300,
    variables: ['name', 'clinic', 'slot'],
    version: 'v3',
  });
});

test('a squad expects what its members do, less what it sets itself', () => {
  const squad = SquadReply.parse({
    id: 's1',
    name: 'Front desk',
    members: [
      { assistantId: 'a1', assistantOverrides: { variableValues: { slot: 'noon' } } },
      { assistant: { name: 'Closer', firstMessage: '{{ offer }}' } },
      { assistantId: 'gone' },
      'junk',
    ],
    membersOverrides: { variableValues: { clinic: 'North' } },
  });
  expect(reshapeSquad(squad, [reshapeAssistant(reminder)])).toEqual({
    id: 's1',
    name: 'Front desk',
    memberNames: ['Reminder', 'Closer', 'Unknown assistant'],
    variables: ['name', 'offer'],
  });
});

test.each<[object, boolean, RegExp | null]>([
  [{ provider: 'twilio', status: 'active', number: '+1' }, true, null],
  [{ provider: 'byo-phone-number' }, true, null],
  [{ provider: 'carrier-pigeon', status: 'active' }, true, null],
  [{ provider: 'vapi', status: 'active' }, false, /^Free Vapi numbers cannot run campaigns/],
  [{ provider: 'twilio', status: 'blocked' }, false, /blocked/],
  [{ provider: 'telnyx', status: 'activating' }, false, /still activating/],
])('a number like %j can call: %s', (fields, canCall, reason) => {
  const number = reshapePhoneNumber(
    PhoneNumberReply.parse({ id: 'n1', twilioAuthToken: 'sk-canary', ...fields }),
  );
  expect(number.canCall).toBe(canCall);
  if (reason === null) expect(number.reason).toBeNull();
  else expect(number.reason).toMatch(reason);
  expect(JSON.stringify(number)).not.toContain('sk-canary');
});

test('never throws, whatever Vapi sends beside the id', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (fields, value) => {
      const reply = { ...fields, id: 'x', model: value, members: [value, { assistant: value }] };
      reshapeAssistant(AssistantReply.parse(reply));
      reshapePhoneNumber(PhoneNumberReply.parse(reply));
      const squad = reshapeSquad(SquadReply.parse({ ...reply, membersOverrides: value }), []);
      expect(squad.id).toBe('x');
    }),
  );
});

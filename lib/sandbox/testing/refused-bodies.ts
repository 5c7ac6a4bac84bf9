import { phoneNumberIds, squadId } from '../organisation/ids';
import { people } from './bodies';

const nobody = '00000000-0000-4000-8000-000000000000';
export const e164Message =
  'must be a valid phone number in the E.164 format. Hot tip, you may be missing the country code (Eg. US: +1).';
const dialPlan = [{ phoneNumberId: phoneNumberIds.oakland, customers: people(2) }];
const one = (customer: object) => ({ customers: [customer] });
const overrides = (assistantOverrides: object) =>
  one({ number: '+14155550100', assistantOverrides });

/** What is wrong, the change to a good body that makes it so, and what answers it. */
export const refusedBodies: [what: string, changes: object, status: number, message: string][] = [
  ['no name', { name: undefined }, 400, 'name should not be empty'],
  ['an empty name', { name: '' }, 400, 'name should not be empty'],
  ['a name that is no text', { name: 7 }, 400, 'name must be a string'],
  [
    'no target',
    { assistantId: undefined },
    400,
    'One of assistantId, workflowId, or squadId is required',
  ],
  ['two targets', { squadId }, 400, 'Only one of assistantId, workflowId, or squadId can be used'],
  ['a target that is no id', { assistantId: 'riley' }, 400, 'assistantId must be a UUID'],
  ['an unknown assistant', { assistantId: nobody }, 404, `Assistant with ID ${nobody} not found.`],
  [
    'an unknown squad',
    { assistantId: undefined, squadId: nobody },
    404,
    `Squad with ID ${nobody} not found.`,
  ],
  [
    'an unknown number',
    { phoneNumberId: nobody },
    404,
    `Phone Number with ID ${nobody} not found.`,
  ],
  [
    'a number and a dial plan',
    { dialPlan },
    400,
    'phoneNumberId and dialPlan are mutually exclusive',
  ],
  [
    'no number',
    { phoneNumberId: undefined },
    400,
    'phoneNumberId is required if dialPlan is not provided',
  ],
  [
    'no customers',
    { customers: undefined },
    400,
    'customers is required if dialPlan is not provided',
  ],
  ['nobody to call', { customers: [] }, 400, 'customers must contain at least 1 elements'],
  [
    '10,001 people',
    { customers: people(10_001) },
    400,
    'customers must contain no more than 10000 elements',
  ],
  [
    'an empty dial plan',
    { phoneNumberId: undefined, customers: undefined, dialPlan: [] },
    400,
    'dialPlan must contain at least 1 elements',
  ],
  [
    'a dial plan and customers',
    { phoneNumberId: undefined, dialPlan },
    400,
    'customers and dialPlan are mutually exclusive',
  ],
  ['a free Vapi number', { phoneNumberId: phoneNumberIds.free }, 400, 'free Vapi number'],
  ['a blocked number', { phoneNumberId: phoneNumberIds.blocked }, 400, 'is blocked'],
  [
    'a blocked number in a dial plan',
    {
      phoneNumberId: undefined,
      customers: undefined,
      dialPlan: [{ phoneNumberId: phoneNumberIds.blocked, customers: people(1) }],
    },
    400,
    'is blocked',
  ],
  ['an unknown field', { startedAt: 'now' }, 400, 'property startedAt should not exist'],
  [
    'an unknown field of a customer',
    one({ number: '+14155550100', phone: '1' }),
    400,
    'customers.0.property phone should not exist',
  ],
  [
    'an unknown override',
    overrides({ firstmessage: 'Hi' }),
    400,
    'customers.0.assistantOverrides.property firstmessage should not exist',
  ],
  [
    'a number without country',
    one({ number: '4155550100' }),
    400,
    `customers.0.number ${e164Message}`,
  ],
  [
    'a bad number in a dial plan',
    {
      phoneNumberId: undefined,
      customers: undefined,
      dialPlan: [
        {
          phoneNumberId: phoneNumberIds.oakland,
          customers: [{ number: '+14155550100' }, { number: 'x1y' }],
        },
      ],
    },
    400,
    `dialPlan.0.customers.1.number ${e164Message}`,
  ],
  [
    'a symbol in an unchecked number',
    one({ number: '12#4', numberE164CheckEnabled: false }),
    400,
    'customers.0.number must match',
  ],
  ['no number at all', one({ name: 'Ada' }), 400, 'customers.0.number should not be empty'],
  [
    'a long name',
    one({ number: '+14155550100', name: 'x'.repeat(41) }),
    400,
    'customers.0.name must be shorter than or equal to 40 characters',
  ],
  [
    'a long e-mail',
    one({ number: '+14155550100', email: `${'x'.repeat(36)}@a.de` }),
    400,
    'customers.0.email must be shorter than or equal to 40 characters',
  ],
  [
    'a long external id',
    one({ number: '+14155550100', externalId: 'x'.repeat(41) }),
    400,
    'customers.0.externalId must be shorter',
  ],
  [
    'a long extension',
    one({ number: '+14155550100', extension: '12345678901' }),
    400,
    'customers.0.extension must be shorter than or equal to 10 characters',
  ],
  [
    'a short number',
    one({ number: '12', numberE164CheckEnabled: false }),
    400,
    'customers.0.number must be longer than or equal to 3 characters',
  ],
  [
    'huge variables',
    overrides({ variableValues: { note: 'x'.repeat(100_000) } }),
    400,
    'customers.0.assistantOverrides.variableValues must be smaller than 100000 characters',
  ],
  [
    'a long voicemail message',
    overrides({ voicemailMessage: 'x'.repeat(1001) }),
    400,
    'voicemailMessage must be shorter than or equal to 1000 characters',
  ],
  [
    'a short end-call phrase',
    overrides({ endCallPhrases: ['a'] }),
    400,
    'endCallPhrases.0 must be longer than or equal to 2 characters',
  ],
  [
    'too short a call limit',
    overrides({ maxDurationSeconds: 9 }),
    400,
    'maxDurationSeconds must not be less than 10',
  ],
  [
    'too long a call limit',
    overrides({ maxDurationSeconds: 43_201 }),
    400,
    'maxDurationSeconds must not be greater than 43200',
  ],
  [
    'an unknown first-message mode',
    overrides({ firstMessageMode: 'silent' }),
    400,
    'firstMessageMode must be one of the following values',
  ],
  [
    'an unknown voice provider',
    overrides({ voice: { provider: 'parrot' } }),
    400,
    'voice.provider must be one of the following values',
  ],
  [
    'a long assistant name',
    { assistantOverrides: { name: 'x'.repeat(41) } },
    400,
    'assistantOverrides.name must be shorter',
  ],
  [
    'a schedule without a start',
    { schedulePlan: {} },
    400,
    'schedulePlan.earliestAt must be a string',
  ],
  [
    'a start that is no time',
    { schedulePlan: { earliestAt: 'tomorrow' } },
    400,
    'schedulePlan.earliestAt must be a valid ISO 8601 date string',
  ],
  [
    'an end before the start',
    { schedulePlan: { earliestAt: '2026-11-24T10:00:00Z', latestAt: '2026-11-24T09:00:00Z' } },
    400,
    'schedulePlan.latestAt must be after earliestAt',
  ],
  ['no concurrency', { maxConcurrency: 0 }, 400, 'maxConcurrency must not be less than 1'],
  [
    'a pre-dial plan without a server',
    { predialPlan: { enabled: true } },
    400,
    'predialPlan requires server',
  ],
];

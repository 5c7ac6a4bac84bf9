import type { Vapi } from '@vapi-ai/server-sdk';
import { daysBefore } from './dates';
import { phoneNumberIds } from './ids';

export type PhoneNumber =
  | (Vapi.TwilioPhoneNumber & { provider: 'twilio' })
  | (Vapi.VapiPhoneNumber & { provider: 'vapi' });

interface TwilioSeed {
  id: string;
  name: string;
  number: string;
  age: number;
  status?: Vapi.TwilioPhoneNumberStatus;
}

const twilioSeeds: readonly TwilioSeed[] = [
  { id: phoneNumberIds.sanFrancisco, name: 'San Francisco main', number: '+14155550001', age: 210 },
  { id: phoneNumberIds.paloAlto, name: 'Palo Alto outreach', number: '+16505550002', age: 184 },
  { id: phoneNumberIds.oakland, name: 'Oakland outreach', number: '+15105550003', age: 121 },
  { id: phoneNumberIds.london, name: 'London desk', number: '+442079460004', age: 96 },
  {
    id: phoneNumberIds.blocked,
    name: 'Santa Rosa (blocked)',
    number: '+17075550006',
    age: 260,
    status: 'blocked',
  },
];

/** Secrets are in the replies as in Vapi's own, so that what filters them can be tested. */
export function buildPhoneNumbers(orgId: string, at: number): PhoneNumber[] {
  const twilio = twilioSeeds.map(
    ({ id, name, number, age, status = 'active' }) =>
      ({
        id,
        orgId,
        provider: 'twilio',
        name,
        number,
        status,
        createdAt: daysBefore(at, age),
        updatedAt: daysBefore(at, Math.round(age / 3)),
        twilioAccountSid: 'AC00000000000000000000000000sandbox',
        twilioAuthToken: `canary-twilio-auth-token-${number.slice(-4)}`,
        twilioApiSecret: `canary-twilio-api-secret-${number.slice(-4)}`,
        smsEnabled: false,
        server: {
          url: 'https://hooks.example.com/vapi/inbound',
          headers: { 'x-hook-secret': 'canary-number-hook-secret' },
        },
      }) satisfies PhoneNumber,
  );
  const free = {
    id: phoneNumberIds.free,
    orgId,
    provider: 'vapi',
    name: 'Free Vapi number',
    number: '+15305550005',
    status: 'active',
    createdAt: daysBefore(at, 40),
    updatedAt: daysBefore(at, 40),
  } satisfies PhoneNumber;
  return [...twilio, free];
}

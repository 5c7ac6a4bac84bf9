import 'server-only';
import type {
  CallerNumber,
  CampaignApis,
  ConnectionTarget,
  Reading,
  Speakers,
} from '@/lib/campaign/connection';
import type { Actor } from '@/lib/server/auth/actor';
import { env } from '@/lib/server/env';
import { measure } from './measure';

/** A shorter key would be told by its end. */
const SHOWN_FROM = 12;

/** Where this server asks, and with which key: at most its last four characters, for an administrator. */
export function readTarget({ permissions }: Pick<Actor, 'permissions'>): ConnectionTarget {
  const { VAPI_API_KEY: key, VAPI_BASE_URL: baseUrl, isVapiLocal } = env();
  const mayKnow = permissions.has('administer') && key !== undefined && key.length >= SHOWN_FROM;
  return {
    host: new URL(baseUrl).host,
    isEmulator: isVapiLocal,
    keyEnd: mayKnow ? key.slice(-4) : null,
  };
}

/** Whether the key opens anything: one small read. */
export function checkKey(): Promise<Reading<null>> {
  return measure(async (vapi) => {
    await vapi.ping();
    return null;
  });
}

/** Which of Vapi's two campaign APIs answer. Reads only. */
export async function checkCampaignApis(): Promise<CampaignApis> {
  const [v1, v2] = await Promise.all([
    measure((vapi) => vapi.probeV1()),
    measure((vapi) => vapi.probeV2()),
  ]);
  return { v1: toApi(v1), v2: toApi(v2) };
}

function toApi(reading: Reading<unknown>): CampaignApis['v1'] {
  const { ok, ms } = reading;
  return { ok, ms, fault: reading.ok ? null : reading.fault };
}

/** The organisation's numbers, those that can run campaigns first. */
export async function readCallerNumbers(): Promise<Reading<CallerNumber[]>> {
  return measure(async (vapi) => {
    const numbers = await vapi.listPhoneNumbers();
    return numbers
      .map(({ id, name, number, provider, canCall, reason }) => ({
        ...{ id, name, number, provider, canCall, reason },
      }))
      .sort((a, b) => Number(b.canCall) - Number(a.canCall));
  });
}

/** Who can speak, by name. */
export async function readSpeakerNames(): Promise<Reading<Speakers>> {
  return measure(async (vapi) => {
    const assistants = await vapi.listAssistants();
    const squads = await vapi.listSquads(assistants);
    return {
      assistants: assistants.map(({ id, name }) => ({ id, name })),
      squads: squads.map(({ id, name, memberNames }) => ({
        id,
        name,
        members: memberNames.length,
      })),
    };
  });
}

import 'server-only';
import { env } from '@/lib/server/env';
import { createVapi, type Vapi } from './client';

let opened: { vapi: Vapi; apiKey: string; baseUrl: string } | undefined;

/** The door to the Vapi of this process, as its settings say. */
export function vapi(): Vapi {
  const { VAPI_API_KEY: apiKey, VAPI_BASE_URL: baseUrl } = env();
  if (apiKey === undefined) throw new Error('VAPI_API_KEY is not set.');
  if (opened?.apiKey !== apiKey || opened.baseUrl !== baseUrl) {
    opened = { vapi: createVapi({ apiKey, baseUrl }), apiKey, baseUrl };
  }
  return opened.vapi;
}

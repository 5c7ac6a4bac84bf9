import 'server-only';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { after } from 'next/server';
import { type Db, getDb } from '@/lib/server/db/client';
import { env } from '@/lib/server/env';
import { type Vapi, vapi } from '@/lib/server/vapi';
import { createWatchMemory, type WatchMemory } from './memory';

export type WatchVapi = Pick<
  Vapi,
  | 'deleteCampaign'
  | 'getCall'
  | 'getCampaign'
  | 'getEditable'
  | 'getCampaignSource'
  | 'listAssistants'
  | 'listCampaigns'
  | 'listPhoneNumbers'
  | 'listSquads'
  | 'stopCampaign'
  | 'updateCampaign'
  | 'withOptions'
>;

/** Everything watching touches, handed in, so that two instances can be run against one database. */
export type WatchDeps = {
  db: Db;
  vapi: WatchVapi;
  /** How long Vapi retries after a campaign's start. */
  retryWindowSeconds: number;
  memory: WatchMemory;
  newOwner: () => string;
  sleep: (ms: number) => Promise<void>;
  /** Lets work that never rejects go on after the answer has left. */
  keepAlive: (work: Promise<void>) => void;
  /** How long an answer waits for a reading of Vapi when there is an older one to give, ms. */
  patienceMs: number;
};

// On globalThis: development reloads modules, and Next may bundle this file more than once.
const holder: { [key: symbol]: WatchMemory | undefined } = globalThis as never;
const KEY = Symbol.for('dialboard.watch');

/** The real ones of this process. */
export async function watchDeps(): Promise<WatchDeps> {
  holder[KEY] ??= createWatchMemory();
  return {
    db: await getDb(),
    vapi: vapi(),
    retryWindowSeconds: env().VAPI_RETRY_WINDOW_SECONDS,
    memory: holder[KEY],
    newOwner: () => randomUUID(),
    sleep: (ms) => sleep(ms),
    keepAlive,
    patienceMs: 2_000,
  };
}

/** The setting was changed in this process; others learn of it when what they remember is old. */
export function forgetSlots(): void {
  const memory = holder[KEY];
  if (memory !== undefined) memory.slots = null;
}

function keepAlive(work: Promise<void>): void {
  try {
    after(work);
  } catch {
    // Outside a request the process lives on by itself.
  }
}

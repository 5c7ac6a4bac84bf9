import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PlacedContact } from '@/lib/campaign/materialise-part';
import type { AudienceFacts } from '@/lib/contacts/contact';
import { type ListShareRef, readFacts, readPlacedContacts } from '@/lib/server/contacts';
import { type Db, getDb } from '@/lib/server/db/client';
import { mintLaunchKey } from '@/lib/server/drafts';
import { env } from '@/lib/server/env';
import { findListed } from '@/lib/server/suppression';
import { type Vapi, vapi } from '@/lib/server/vapi';
import { countTakenOut } from './find-forgotten';
import { LAUNCH_TIMING, type LaunchTiming } from './timing';

/** What a launch needs of Vapi. */
export type LaunchVapi = Pick<
  Vapi,
  | 'createCampaign'
  | 'getCampaign'
  | 'listAssistants'
  | 'listCampaigns'
  | 'listPhoneNumbers'
  | 'listSquads'
  | 'stopCampaign'
>;

/** A pinned state of a contact list. */
export type ListRef = { listId: string; revision: number };

export type { ListShareRef };

/** Everything a launch touches, handed in, so that it can be run against anything. */
export type LaunchDeps = {
  db: Db;
  vapi: LaunchVapi;
  /** Null when the revision is not there or not ready. */
  readFacts: (share: ListShareRef) => Promise<AudienceFacts | null>;
  /** The contacts at positions `from` ≤ p < `to`, in order. */
  readContacts: (ref: ListRef, range: { from: number; to: number }) => Promise<PlacedContact[]>;
  /** How many contacts were taken out of the list since it was stored; 0 where it is gone. */
  countTakenOut: (ref: ListRef) => Promise<number>;
  /** Those of the numbers that are on do-not-call at this moment. */
  findListed: (numbers: readonly string[]) => Promise<Set<string>>;
  /** Epoch ms. */
  now: () => number;
  sleep: (ms: number) => Promise<void>;
  mintKey: () => string;
  timing: LaunchTiming;
  graceSeconds: number;
  retryWindowSeconds: number;
  guessedCallSeconds?: number;
};

/** The real ones of this process. */
export async function launchDeps(): Promise<LaunchDeps> {
  const db = await getDb();
  const { GUESSED_CALL_SECONDS, LAUNCH_GRACE_SECONDS, VAPI_RETRY_WINDOW_SECONDS } = env();
  return {
    db,
    // Whether a launch is there, and stopped, has to be asked even of a Vapi that fails.
    vapi: vapi().withOptions({ hasBreaker: false }),
    readFacts: (ref) => readFacts(ref, { db }),
    readContacts: (ref, range) => readPlacedContacts(ref, { ...range, db }),
    countTakenOut: (ref) => countTakenOut(ref, db),
    findListed: (numbers) => findListed(numbers, db),
    now: Date.now,
    sleep: (ms) => sleep(ms),
    mintKey: () => mintLaunchKey(),
    timing: LAUNCH_TIMING,
    graceSeconds: LAUNCH_GRACE_SECONDS,
    retryWindowSeconds: VAPI_RETRY_WINDOW_SECONDS,
    guessedCallSeconds: GUESSED_CALL_SECONDS,
  };
}

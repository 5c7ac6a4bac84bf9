import 'server-only';
import { type Db, getDb } from '@/lib/server/db/client';
import { type Vapi, vapi } from '@/lib/server/vapi';

/** What making a copy touches. `now` is epoch ms. */
export type DuplicateDeps = {
  db: Db;
  vapi: Pick<Vapi, 'getCampaignSource' | 'listPhoneNumbers'>;
  now: () => number;
};

export async function duplicateDeps(): Promise<DuplicateDeps> {
  return { db: await getDb(), vapi: vapi(), now: Date.now };
}

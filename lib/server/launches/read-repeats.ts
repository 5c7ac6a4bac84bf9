import 'server-only';
import type { Repeat } from '@/lib/campaign/repeat';
import { getDb } from '@/lib/server/db/client';
import type { ListShareRef } from './deps';
import { findRepeats } from './find-repeats';

/** What Review warns of: who launched the very same contacts in the last 24 hours. */
export async function readRepeats(list: ListShareRef): Promise<Repeat[]> {
  return findRepeats(await getDb(), list);
}

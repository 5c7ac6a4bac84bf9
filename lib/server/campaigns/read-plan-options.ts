import 'server-only';
import { after } from 'next/server';
import type { PlanOptions, SpeakerOption } from '@/lib/campaign/plan-types';
import { getDb } from '@/lib/server/db/client';
import { env } from '@/lib/server/env';
import { withCallLengths } from '@/lib/server/launches/call-lengths';
import { readNumbers, readSpeakers } from '@/lib/server/launches/plan-options';
import { refreshCallLengths } from '@/lib/server/launches/refresh-call-lengths';
import { describeError, log } from '@/lib/server/log';
import { type Vapi, vapi } from '@/lib/server/vapi';

/** A page waits this long for Vapi's lists, retries included, and goes on without. */
const BUDGET_MS = 10_000;

type Lists = Pick<Vapi, 'listAssistants' | 'listPhoneNumbers' | 'listSquads'>;

/**
 * Who can speak and which numbers can call, for choosing. What can't be read in 10 s is null: the wizard
 * says so and takes ids instead. Never throws.
 */
export async function readPlanOptions(from?: Lists): Promise<PlanOptions> {
  const lists = from ?? openLists();
  if (lists === null) return { speakers: null, numbers: null };
  const [speakers, numbers] = await Promise.all([
    orNull('speakers', readSpeakers(lists)),
    orNull('numbers', readNumbers(lists)),
  ]);
  // Given lists stand alone; the wizard's own come with what the database knows of their calls.
  const known = from === undefined && speakers !== null ? await addCallLengths(speakers) : speakers;
  return { speakers: known, numbers };
}

/** From the table, however old; what is missing or old is read behind the answer. */
async function addCallLengths(speakers: SpeakerOption[]): Promise<SpeakerOption[]> {
  try {
    const known = await withCallLengths(speakers, await getDb());
    refreshInBackground(speakers);
    return known;
  } catch (error) {
    log.warn(describeError(error), 'call lengths could not be read');
    return speakers;
  }
}

function refreshInBackground(speakers: readonly SpeakerOption[]): void {
  const work = async () => {
    try {
      const [db, { VAPI_RETRY_WINDOW_SECONDS: retryWindowSeconds }] = [await getDb(), env()];
      await refreshCallLengths(speakers, { db, vapi: vapi(), retryWindowSeconds, now: Date.now });
    } catch (error) {
      log.warn(describeError(error), 'call lengths could not be refreshed');
    }
  };
  try {
    after(work);
  } catch {
    // Outside a request there is no answer to wait for.
    void work();
  }
}

function openLists(): Lists | null {
  try {
    // A person waits for these: they are asked for even if others failed a moment ago.
    return vapi().withOptions({
      hasBreaker: false,
      limits: { readMs: BUDGET_MS, readBudgetMs: BUDGET_MS },
    });
  } catch (error) {
    log.warn(describeError(error), 'Vapi is not set up');
    return null;
  }
}

/** Long lists come in pages, each with a budget of its own: this one is over all of them. */
async function orNull<T>(list: string, reading: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, BUDGET_MS, null);
  });
  try {
    return await Promise.race([reading, late]);
  } catch (error) {
    log.warn({ list, ...describeError(error) }, 'a list of Vapi could not be read');
    return null;
  } finally {
    clearTimeout(timer);
  }
}

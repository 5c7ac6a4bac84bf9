import 'server-only';
import type { PlanOptions } from '@/lib/campaign/plan-types';
import { readNumbers, readSpeakers } from '@/lib/server/launches/plan-options';
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
  return { speakers, numbers };
}

function openLists(): Lists | null {
  try {
    return vapi().withOptions({ limits: { readMs: BUDGET_MS, readBudgetMs: BUDGET_MS } });
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

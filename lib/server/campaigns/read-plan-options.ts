import 'server-only';
import type { NumberOption, PlanOptions, SpeakerOption } from '@/lib/campaign/plan-types';
import { describeError, log } from '@/lib/server/log';
import { type Assistant, type PhoneNumber, type Squad, type Vapi, vapi } from '@/lib/server/vapi';

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

async function readSpeakers(lists: Lists): Promise<SpeakerOption[]> {
  const assistants = await lists.listAssistants();
  const squads = await lists.listSquads(assistants);
  return [...assistants.map(fromAssistant), ...squads.map(fromSquad)];
}

async function readNumbers(lists: Lists): Promise<NumberOption[]> {
  return (await lists.listPhoneNumbers()).map(fromNumber);
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

function fromAssistant({ id, name, firstMessage, variables }: Assistant): SpeakerOption {
  return { id, kind: 'assistant', name, firstMessage, variables, meanCallSeconds: null };
}

function fromSquad({ id, name, variables }: Squad): SpeakerOption {
  return { id, kind: 'squad', name, firstMessage: null, variables, meanCallSeconds: null };
}

function fromNumber({ id, number, name, provider, canCall, reason }: PhoneNumber): NumberOption {
  return { id, number, name, provider, canCall, reason };
}

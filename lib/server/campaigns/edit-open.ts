import 'server-only';
import type { CampaignDraft } from '@/lib/campaign/draft';
import type { EditBase } from '@/lib/campaign/edit-base';
import { takeInTurn } from '@/lib/campaign/edit-share';
import type { PlanLimits, PlanOptions } from '@/lib/campaign/plan-types';
import type { AudienceFacts } from '@/lib/contacts/contact';
import type { Actor } from '@/lib/server/auth/actor';
import { type EditableCampaign, UpstreamError } from '@/lib/server/vapi';
import type { Customer } from '@/lib/wire/customer';
import { type WatchDeps, watchDeps } from './deps';
import { readLimits } from './draft-surroundings';
import { type Editing, readEditing } from './edit-surroundings';
import { readPlanOptions } from './read-plan-options';

/** One of the first contacts, as it stands at Vapi. `position` in the order they are shared anew. */
export type EditSample = { position: number; phoneNumberId: string; customer: Customer };

export type OpenedEditor = {
  base: EditBase;
  facts: AudienceFacts;
  kept: Pick<CampaignDraft, 'audience' | 'overrides'>;
  isLaunchedHere: boolean;
  /** Null for an actor who may not see contacts. */
  sample: EditSample[] | null;
  options: PlanOptions;
  limits: PlanLimits;
};

const SAMPLE = 20;

/**
 * A campaign for editing, read afresh from Vapi; null when Vapi does not know it. Contacts stay here, but for
 * the first 20 where they may be seen.
 */
export async function openEditor(
  { campaignId, actor }: { campaignId: string; actor: Pick<Actor, 'permissions'> },
  given?: WatchDeps,
): Promise<OpenedEditor | null> {
  const deps = given ?? (await watchDeps());
  const [editing, options, limits] = await Promise.all([
    readOrNull(campaignId, deps),
    readPlanOptions(),
    readLimits(),
  ]);
  if (editing === null) return null;
  const { base, facts, kept, launch, editable } = editing;
  const canSee = actor.permissions.has('see-contacts');
  return {
    ...{ base, facts, kept, options, limits },
    isLaunchedHere: launch !== null,
    sample: canSee ? takeSample(editable) : null,
  };
}

async function readOrNull(campaignId: string, deps: WatchDeps): Promise<Editing | null> {
  try {
    return await readEditing(campaignId, deps);
  } catch (thrown) {
    if (thrown instanceof UpstreamError && thrown.kind === 'not-found') return null;
    throw thrown;
  }
}

function takeSample({ entries }: EditableCampaign): EditSample[] {
  const next = entries.map(() => 0);
  const order = takeInTurn(entries.map(({ customers }) => customers.length)).slice(0, SAMPLE);
  return order.flatMap((entry, position) => {
    const at = next[entry] ?? 0;
    next[entry] = at + 1;
    const { phoneNumberId = null, customers = [] } = entries[entry] ?? {};
    const customer = customers[at];
    if (!customer || phoneNumberId === null) return [];
    return [{ position, phoneNumberId, customer: showable(customer) }];
  });
}

/** Of overrides only the variables are shown: others may hold keys of servers and tools. */
function showable({ assistantOverrides, squadOverrides, ...rest }: Customer): Customer {
  return {
    ...rest,
    ...(assistantOverrides && { assistantOverrides: variablesOf(assistantOverrides) }),
    ...(squadOverrides && { squadOverrides: variablesOf(squadOverrides) }),
  };
}

function variablesOf({ variableValues }: NonNullable<Customer['assistantOverrides']>) {
  return variableValues === undefined ? {} : { variableValues };
}

import type { CampaignDraft } from '@/lib/campaign/draft';
import type { EditPlan } from '@/lib/campaign/edit-plan';
import { aimOverrides } from '@/lib/campaign/edit-share';
import { createCallerPicker } from '@/lib/campaign/share-callers';
import type { Customer } from '@/lib/wire/customer';
import type { EditSample } from './edit-types';

type Drawn = { draft: CampaignDraft; sample: readonly EditSample[] };

/** The body as it is sent, its dial plan for the first contacts only. */
export function makeSamplePatch(plan: EditPlan, { draft, sample }: Drawn): Record<string, unknown> {
  if (!plan.sendsDialPlan) return plan.patch;
  const pick = createCallerPicker(draft.callers);
  const { callers, target } = plan.changes;
  const byNumber = new Map<string, Customer[]>();
  for (const { position, phoneNumberId, customer } of sample) {
    const id =
      callers === undefined
        ? phoneNumberId
        : pick({ turn: position, variables: readVariables(customer) });
    if (id === null) continue;
    const aimed = target === undefined ? customer : aimOverrides(customer, target.kind);
    byNumber.set(id, [...(byNumber.get(id) ?? []), aimed]);
  }
  const dialPlan = Array.from(byNumber, ([phoneNumberId, customers]) => ({
    phoneNumberId,
    customers,
  }));
  return { ...plan.patch, dialPlan };
}

function readVariables({ assistantOverrides, squadOverrides }: Customer): Record<string, string> {
  const values = (assistantOverrides ?? squadOverrides)?.variableValues ?? {};
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

import { canonicalJson } from '@/lib/campaign/canonical-json';
import type { EditableCampaign } from '@/lib/server/vapi';
import type { UpdateCampaignRequest } from '@/lib/wire/campaign-request';

/** Whether the campaign, as it reads now, holds all a PATCH asked for. */
export function isApplied(patch: UpdateCampaignRequest, now: EditableCampaign): boolean {
  const { name, phoneNumberId, dialPlan, schedulePlan } = patch;
  return (
    (name === undefined || name === now.name) &&
    isTargetApplied(patch, now) &&
    (phoneNumberId === undefined || now.entries[0]?.phoneNumberId === phoneNumberId) &&
    (dialPlan === undefined || canonicalJson(dialPlan) === canonicalJson(now.entries)) &&
    (schedulePlan === undefined || isWindowApplied(schedulePlan, now))
  );
}

function isTargetApplied(
  { assistantId, squadId, workflowId }: UpdateCampaignRequest,
  { target }: EditableCampaign,
): boolean {
  const wanted = assistantId ?? squadId ?? workflowId;
  return wanted === undefined || wanted === target?.id;
}

type Asked = NonNullable<UpdateCampaignRequest['schedulePlan']>;

function isWindowApplied({ earliestAt, latestAt }: Asked, { window }: EditableCampaign): boolean {
  const ms = (instant: string | null | undefined) => (instant ? Date.parse(instant) : null);
  return ms(earliestAt) === ms(window?.earliestAt) && ms(latestAt) === ms(window?.latestAt);
}

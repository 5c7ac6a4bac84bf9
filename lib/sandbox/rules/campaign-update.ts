import type { Vapi } from '@vapi-ai/server-sdk';
import { Refusal } from './refusal';

const whileScheduled = [
  'assistantId',
  'workflowId',
  'squadId',
  'phoneNumberId',
  'dialPlan',
  'schedulePlan',
] as const;

/** The name may change until the end, everything else only before the first call. */
export function refuseForbiddenUpdate(
  status: Vapi.CampaignStatus,
  patch: Vapi.UpdateCampaignDto,
): void {
  if (status === 'scheduled') return;
  if (status !== 'in-progress') {
    throw Refusal.conflict(`Campaign has already ended with status ${status}.`);
  }
  const locked = whileScheduled.filter((field) => patch[field] !== undefined);
  if (locked.length === 0) return;
  throw Refusal.conflict(
    `${locked.join(', ')} can only be updated if campaign is not in progress or has ended.`,
  );
}

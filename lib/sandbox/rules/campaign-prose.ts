import type { Vapi } from '@vapi-ai/server-sdk';

const audienceLimit = 10_000;

type Draft = Pick<
  Vapi.CreateCampaignDto,
  | 'assistantId'
  | 'workflowId'
  | 'squadId'
  | 'phoneNumberId'
  | 'dialPlan'
  | 'customers'
  | 'predialPlan'
  | 'server'
>;

/** The rules that Vapi states in prose only, beyond the shape of the body. */
export function findProseProblems(draft: Draft): string[] {
  return [...targetProblems(draft), ...numberProblems(draft), ...predialProblems(draft)];
}

function targetProblems({ assistantId, workflowId, squadId }: Draft): string[] {
  const given = [assistantId, workflowId, squadId].filter((id) => id !== undefined).length;
  if (given === 1) return [];
  return given === 0
    ? ['One of assistantId, workflowId, or squadId is required']
    : ['Only one of assistantId, workflowId, or squadId can be used'];
}

function numberProblems({ phoneNumberId, dialPlan, customers }: Draft): string[] {
  if (phoneNumberId && dialPlan) return ['phoneNumberId and dialPlan are mutually exclusive'];
  if (dialPlan) {
    if (customers) return ['customers and dialPlan are mutually exclusive'];
    if (dialPlan.length === 0) return ['dialPlan must contain at least 1 elements'];
    return audienceProblems(
      'dialPlan customers',
      dialPlan.reduce((sum, entry) => sum + entry.customers.length, 0),
    );
  }
  if (!phoneNumberId) return ['phoneNumberId is required if dialPlan is not provided'];
  if (!customers) return ['customers is required if dialPlan is not provided'];
  return audienceProblems('customers', customers.length);
}

function audienceProblems(what: string, size: number): string[] {
  if (size === 0) return [`${what} must contain at least 1 elements`];
  return size > audienceLimit
    ? [`${what} must contain no more than ${audienceLimit} elements`]
    : [];
}

function predialProblems({ predialPlan, server }: Draft): string[] {
  const isOptedIn = predialPlan !== undefined && predialPlan.enabled !== false;
  return isOptedIn && !server?.url ? ['predialPlan requires server'] : [];
}

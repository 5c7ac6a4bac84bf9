import type { Step } from '@/lib/campaign/draft';
import type { Problem } from '@/lib/campaign/plan-types';

type Place = { step: Step; field: string };

// The first that fits decides: a customer's overrides are the audience's columns, so customers come first.
const PLACES: readonly (readonly [RegExp, Place])[] = [
  [/\bcustomers?\b/i, { step: 'audience', field: 'audience.listId' }],
  [/overrides|variableValues/i, { step: 'overrides', field: 'overrides' }],
  [/schedulePlan|earliestAt|latestAt|\bschedul/i, { step: 'schedule', field: 'schedule.earliest' }],
  [/phone-?\s?number|dialPlan/i, { step: 'callers', field: 'callers.numberIds' }],
  [/squad/i, { step: 'details', field: 'target.squadId' }],
  [/workflow/i, { step: 'details', field: 'target.workflowId' }],
  [/assistant/i, { step: 'details', field: 'target.assistantId' }],
  [/\bname\b/i, { step: 'details', field: 'name' }],
];

/** Vapi's words when it refused a campaign, each beside the step that caused it. What fits none is for the review. */
export function problemsFromVapi(messages: readonly string[]): Problem[] {
  return messages.map((message) => ({
    code: 'refused-by-vapi',
    severity: 'error',
    ...placeOf(message),
    message,
  }));
}

function placeOf(message: string): Place {
  const found = PLACES.find(([words]) => words.test(message));
  return found?.[1] ?? { step: 'review', field: '' };
}

import type { z } from 'zod';

// Rules Vapi states in prose only: its schema requires nothing but the name.

type Context = z.RefinementCtx;
type Target = {
  assistantId?: string | undefined;
  squadId?: string | undefined;
  workflowId?: string | undefined;
};
type Callers = {
  phoneNumberId?: string | undefined;
  customers?: readonly unknown[] | undefined;
  dialPlan?: readonly { phoneNumberId: string; customers: readonly unknown[] }[] | undefined;
};
type Window = { earliestAt: string; latestAt?: string | undefined };

/** Exactly one of assistant, squad and workflow speaks. */
export function checkTarget(request: Target, context: Context): void {
  const named = [request.assistantId, request.squadId, request.workflowId].filter(
    (id) => id !== undefined,
  );
  if (named.length === 1) return;
  context.addIssue({
    code: 'custom',
    path: ['assistantId'],
    message: `Name exactly one of assistantId, squadId and workflowId, not ${named.length}.`,
  });
}

/** One number with its customers, or a dial plan; never both, never neither; 1 to `maxCustomers`. */
export function checkCallers(
  request: Callers,
  { context, maxCustomers }: { context: Context; maxCustomers: number },
): void {
  const hasSingle = request.phoneNumberId !== undefined || request.customers !== undefined;
  if (hasSingle === (request.dialPlan !== undefined)) {
    const message = 'Send either phoneNumberId with customers, or a dialPlan.';
    context.addIssue({ code: 'custom', path: ['dialPlan'], message });
    return;
  }
  if (hasSingle && request.phoneNumberId === undefined) {
    const message = 'customers need a phoneNumberId.';
    context.addIssue({ code: 'custom', path: ['phoneNumberId'], message });
  }
  const count = countCustomers(request);
  if (count >= 1 && count <= maxCustomers) return;
  context.addIssue({
    code: 'custom',
    path: [request.dialPlan === undefined ? 'customers' : 'dialPlan'],
    message: `A campaign takes 1 to ${maxCustomers} customers, not ${count}.`,
  });
}

function countCustomers({ customers, dialPlan }: Callers): number {
  if (dialPlan === undefined) return customers?.length ?? 0;
  return dialPlan.reduce((sum, entry) => sum + entry.customers.length, 0);
}

/** Changes something; not two targets; one number or a dial plan of 1 to `maxCustomers`. */
export function checkUpdate(
  request: Target & Omit<Callers, 'customers'>,
  { context, maxCustomers }: { context: Context; maxCustomers: number },
): void {
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (Object.values(request).every((value) => value === undefined)) {
    context.addIssue({ code: 'custom', message: 'An update has to change something.' });
  }
  const targets = [request.assistantId, request.squadId, request.workflowId];
  if (targets.filter((id) => id !== undefined).length > 1) checkTarget(request, context);
  if (request.dialPlan === undefined) return;
  if (request.phoneNumberId !== undefined) {
    refuse('dialPlan', 'Send either phoneNumberId or a dialPlan.');
  }
  const count = countCustomers(request);
  if (count >= 1 && count <= maxCustomers) return;
  refuse('dialPlan', `A campaign takes 1 to ${maxCustomers} customers, not ${count}.`);
}

/** A window has to end after it begins. */
export function checkWindow(plan: Window | undefined, context: Context): void {
  if (plan?.latestAt === undefined) return;
  if (Date.parse(plan.latestAt) > Date.parse(plan.earliestAt)) return;
  context.addIssue({
    code: 'custom',
    path: ['schedulePlan', 'latestAt'],
    message: 'latestAt has to be after earliestAt.',
  });
}

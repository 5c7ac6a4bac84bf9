import { expect, type Page } from '@playwright/test';
import type { Sandbox } from '../sandbox-control';

const HOUR = 3_600_000;

type Elsewhere = { page: Page; sandbox: Sandbox; name: string; contacts?: number };

/** A campaign made straight at Vapi, which starts in an hour and was looked at here once. Its id. */
export async function startElsewhere(made: Elsewhere): Promise<string> {
  const { page, sandbox, name, contacts = 300 } = made;
  const [[assistantId = ''], callers] = await Promise.all([
    sandbox.ids('assistant'),
    sandbox.ids('phone-number'),
  ]);
  const customers = Array.from({ length: contacts }, (_, n) => ({
    number: `+1212555${1_000 + n}`,
  }));
  const schedulePlan = { earliestAt: new Date(Date.now() + HOUR).toISOString() };
  // The newest number is a free one of Vapi's, which runs no campaigns.
  const dialPlan = [{ phoneNumberId: callers[1] ?? '', customers }];
  const id = await sandbox.createElsewhere({ name, assistantId, dialPlan, schedulePlan });
  // Without that the list has it within a minute.
  expect((await page.request.get(`/api/campaigns/${id}/live`)).ok()).toBe(true);
  return id;
}

/** Moves the emulator's clock on: what would happen in that time happens now. */
export async function passTime(sandbox: Sandbox, advanceMs: number): Promise<void> {
  const reply = await fetch(`${sandbox.url}/__sandbox/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advanceMs }),
  });
  expect(reply.ok).toBe(true);
}

import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import type { Sandbox } from '../sandbox-control';
import { CANARY_KEY } from '../stack';
import { passTime, startElsewhere } from './elsewhere';
import { picture } from './picture';

const HOUR = 3_600_000;

async function openStep(page: Page, step: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: step }).click();
  await expect(page.getByRole('heading', { name: step, exact: true })).toBeVisible();
}

async function renameElsewhere(sandbox: Sandbox, id: string): Promise<void> {
  await fetch(`${sandbox.url}/campaign/${id}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${CANARY_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Renewals, second round' }),
  });
}

test('editing: the steps, what changes, and what others did meanwhile', async ({
  page,
  sandbox,
}) => {
  const id = await startElsewhere({ page, sandbox, name: 'Renewals' });
  await page.goto(`/campaigns/${id}/edit`);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Renewals');
  await picture(page, 'edit-1-details');
  await openStep(page, 'Audience');
  await picture(page, 'edit-2-audience');
  await openStep(page, 'Changes');
  await expect(page.getByText('Nothing is changed')).toBeVisible();
  await picture(page, 'edit-6-changes-none');
  await openStep(page, 'Details');
  await page.getByLabel('Name', { exact: true }).fill('Renewals, late');
  await openStep(page, 'Caller numbers');
  await page.getByRole('checkbox', { name: '+1 415 555 0001' }).check();
  await openStep(page, 'Changes');
  await expect(page.getByRole('table', { name: 'What changes' })).toBeVisible();
  await picture(page, 'edit-6-changes');
  await renameElsewhere(sandbox, id);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Somebody else changed this campaign meanwhile')).toBeVisible();
  await picture(page, 'edit-6-changes-conflict');
  await passTime(sandbox, HOUR + 1_000);
  await page.reload();
  await expect(page.getByText(/It started at/)).toBeVisible();
  await picture(page, 'edit-started');
});

import { makePeople, toCsv } from './contact-file';
import { expect, test } from './fixtures';
import { Wizard } from './wizard';

const people = makePeople(300);
const callers = ['+1 415 555 0001', '+1 650 555 0002', '+1 510 555 0003'];

test('a dial plan of three numbers and 300 contacts, from the file to the deleted campaign', async ({
  page,
  sandbox,
}) => {
  test.setTimeout(120_000);
  const wizard = new Wizard(page);

  await test.step('build it', async () => {
    await wizard.open();
    await wizard.fillDetails('Spring renewals', /Riley/);
    await wizard.next('Audience');
    await wizard.importFile(toCsv(people));
    await wizard.takeContacts(300);
    await wizard.next('Caller numbers');
    await wizard.chooseNumbers(callers);
    await expect(page.getByRole('table', { name: 'Dial plan' })).toContainText('100');
    await wizard.next('Overrides');
    await page.getByLabel('First message').fill('Hello {{name}}, about your {{plan_name}} plan.');
    await page.getByLabel('Voicemail message').fill('We will try again.');
    await page.getByLabel('Longest call, seconds').fill('240');
    await page.getByRole('button', { name: 'Add a variable' }).click();
    await page.getByLabel('Name of variable 1').fill('renewal_date');
    await page.getByLabel('Value of variable 1').fill('1 May');
    await page
      .getByLabel('assistantOverrides')
      .fill('{"voicemailDetection": "off", "metadata": {"from": "e2e"}}');
    await wizard.next('Schedule');
    await wizard.next('Review');
    await wizard.expectSaved();
  });

  await test.step('launch it with a double click', async () => {
    await wizard.openLaunchQuestion();
    await expect(wizard.launchNow).toBeDisabled();
    await wizard.confirmCount(300);
    await wizard.launchNow.dblclick();
    await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/);
  });

  await test.step('Vapi received it once, field by field', async () => {
    const payloads = await sandbox.createdPayloads();
    expect(payloads).toHaveLength(1);
    const [payload] = payloads;
    expect(Object.keys(payload ?? {}).sort()).toEqual(
      ['assistantId', 'assistantOverrides', 'dialPlan', 'name', 'schedulePlan'].sort(),
    );
    expect(payload?.name).toMatch(/^Spring renewals · [a-z0-9]{6}$/);
    expect(payload?.assistantOverrides).toEqual({
      firstMessage: 'Hello {{name}}, about your {{plan_name}} plan.',
      voicemailMessage: 'We will try again.',
      maxDurationSeconds: 240,
      voicemailDetection: 'off',
      metadata: { from: 'e2e' },
    });
    const dialPlan = payload?.dialPlan ?? [];
    expect(dialPlan.map((entry) => entry.customers.length)).toEqual([100, 100, 100]);
    expect(new Set(dialPlan.map((entry) => entry.phoneNumberId)).size).toBe(3);
    for (const [index, person] of people.entries()) {
      const customer = dialPlan[index % 3]?.customers[Math.floor(index / 3)];
      expect(customer).toEqual({
        number: person.number,
        name: person.name,
        email: person.email,
        externalId: person.externalId,
        assistantOverrides: {
          variableValues: {
            renewal_date: '1 May',
            name: person.name,
            plan_name: person.plan,
            ...(person.note === '' ? {} : { note: person.note }),
          },
        },
      });
    }
    const wait = Date.parse(payload?.schedulePlan?.earliestAt ?? '') - Date.now();
    expect(Math.abs(wait)).toBeLessThan(10_000);
  });

  const id = page.url().split('/').at(-1) ?? '';

  await test.step('the counters on screen are the emulator’s', async () => {
    await expect
      .poll(async () => (await sandbox.campaign(id))?.callsCounterEnded ?? 0, { timeout: 60_000 })
      .toBeGreaterThan(20);
    const shown = async (label: string) => {
      const tile = page
        .getByRole('list', { name: 'Counters' })
        .getByRole('button', { name: new RegExp(`^${label}`) });
      const [lines] = await tile.allInnerTexts();
      return Number(lines?.split('\n')[1]?.replaceAll(',', ''));
    };
    await expect
      .poll(async () => {
        const before = await sandbox.campaign(id);
        const ended = await shown('Ended');
        const after = await sandbox.campaign(id);
        return {
          isBetween: ended > 0 && ended <= (after?.callsCounterEnded ?? 0),
          before: Boolean(before),
        };
      })
      .toEqual({ isBetween: true, before: true });
  });

  await test.step('stop it', async () => {
    await page.getByRole('button', { name: 'Stop…' }).click();
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText('Spring renewals');
    await question.getByRole('button', { name: 'Stop campaign' }).click();
    await expect(question).toBeHidden();
    await expect(page.getByText('Stopped', { exact: true }).first()).toBeVisible();
    await expect.poll(async () => (await sandbox.campaign(id))?.callsCounterInProgress).toBe(0);
    const final = await sandbox.campaign(id);
    expect(final?.status).toBe('ended');
    await expect(page.getByLabel('Counters')).toContainText(String(final?.callsCounterEnded));
  });

  await test.step('delete it', async () => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: /Delete/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete campaign' }).click();
    await page.waitForURL('**/campaigns');
    expect(await sandbox.campaign(id)).toBeNull();
    await expect(page.getByText('Spring renewals')).toHaveCount(0);
    expect(await sandbox.requests('POST', /^\/campaign$/)).toHaveLength(1);
  });
});

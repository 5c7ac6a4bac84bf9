import { expect, type Page } from '@playwright/test';

/** The wizard as its user goes through it; every step says what it expects to see. */
export class Wizard {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/campaigns/new');
    await expect(this.page.getByRole('heading', { name: 'Details', exact: true })).toBeVisible();
  }

  async next(to: string): Promise<void> {
    const label = to === 'Review' ? 'Review' : 'Next';
    await this.page
      .locator('main footer')
      .getByRole('button', { name: label, exact: true })
      .click();
    await expect(this.page.getByRole('heading', { name: to, exact: true })).toBeVisible();
  }

  async fillDetails(name: string, assistant: RegExp): Promise<void> {
    await this.page.getByLabel('Name', { exact: true }).fill(name);
    await this.page.getByRole('combobox', { name: 'Assistant' }).click();
    await this.page.getByRole('option', { name: assistant }).click();
  }

  async importFile(csv: Buffer): Promise<void> {
    await this.page
      .getByLabel('Contact file')
      .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: csv });
  }

  async takeContacts(count: number): Promise<void> {
    const words = count === 1 ? /Use this contact/ : new RegExp(`Use these ${count} contacts`);
    await this.page.getByRole('button', { name: words }).click();
    await expect(
      this.page.getByText(new RegExp(`${count} contacts? from .* will be called`)).first(),
    ).toBeVisible();
  }

  async typeContacts(numbers: string[]): Promise<void> {
    await this.page.getByRole('tab', { name: 'By hand' }).click();
    for (const [index, number] of numbers.entries()) {
      await this.page.getByLabel(`Number ${index + 1}`, { exact: true }).fill(number);
      if (index < numbers.length - 1) await this.page.keyboard.press('Enter');
    }
    await this.page.getByRole('button', { name: 'Check these contacts' }).click();
  }

  async chooseNumbers(numbers: string[]): Promise<void> {
    for (const number of numbers) await this.page.getByRole('checkbox', { name: number }).check();
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.getByText(/draft saved \d/)).toBeVisible();
  }

  /** This tab and another one both change the name of a new draft; this one is told. */
  async meetConflict(): Promise<void> {
    const { page } = this;
    await this.open();
    await this.fillDetails('Mine', /Riley/);
    await this.expectSaved();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.waitForLoadState('networkidle');
    await other.getByLabel('Name', { exact: true }).fill('Theirs');
    await expect(other.getByText(/draft saved \d/)).toBeVisible();
    await expect(other.getByText('not saved')).toHaveCount(0);
    await page.getByLabel('Name', { exact: true }).fill('Mine, later');
    await expect(page.getByRole('button', { name: 'Take theirs' })).toBeVisible();
  }

  /** From an empty draft to Review: these contacts, one number, an assistant without variables. */
  async buildSmall(name: string, numbers: string[]): Promise<void> {
    await this.open();
    await this.fillDetails(name, /^Jun/);
    await this.next('Audience');
    await this.typeContacts(numbers);
    await this.takeContacts(numbers.length);
    await this.next('Caller numbers');
    await this.chooseNumbers(['+1 415 555 0001']);
    await this.next('Overrides');
    await this.next('Schedule');
    await this.next('Review');
    await this.expectSaved();
  }

  async openLaunchQuestion(): Promise<void> {
    await this.page.getByRole('button', { name: /^Launch to / }).click();
    const question = this.page.getByRole('region', { name: /^Launch “/ });
    await expect(question).toHaveAttribute('aria-busy', 'false');
    // Tests launch the same few people over and over.
    const again = question.getByRole('checkbox', { name: /again/ });
    if ((await again.count()) > 0) await again.check();
  }

  get launchNow() {
    return this.page.getByRole('button', { name: /^Launch (now|for the start),/ });
  }

  async confirmCount(count: number): Promise<void> {
    await this.page.getByLabel(`Type ${count} to confirm`).fill(String(count));
  }
}

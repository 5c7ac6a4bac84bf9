import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

const MOST_TABS = 90;

const isFocused = (element: Element) => element === document.activeElement;

/** Goes there with Tab alone, so it also proves that one can; the focus is then in sight. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await target.evaluate(isFocused)) {
      await expect(target).toBeInViewport();
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached with ${MOST_TABS} tabs: ${target}`);
}

export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Takes the text that is there away first. */
export async function retype(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Goes on with an arrow key inside tabs or a menu that holds the focus already. */
export async function arrowTo(page: Page, target: Locator, key: string): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < 20; pressed += 1) {
    if (await target.evaluate(isFocused)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`not reached with 20 times ${key}: ${target}`);
}

/** What had the focus may be gone, but then something else has it: nobody starts again at the top. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect(page.locator(':focus')).toBeInViewport();
}

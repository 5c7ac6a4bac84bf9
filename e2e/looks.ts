import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export type Look = { theme: 'light' | 'dark'; width: number };

/** Every screen in every one of these: what `npm run screens` draws. */
export const EVERY_LOOK: readonly Look[] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 390 },
  { theme: 'dark', width: 390 },
];

/** Both themes and both widths in half the time. */
export const TWO_LOOKS: readonly Look[] = [
  { theme: 'light', width: 390 },
  { theme: 'dark', width: 1280 },
];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * No violation of WCAG 2.2 AA and no sideways overflow, in each look; `onLook` may take a picture. The
 * page is left as it was found: light, 1280 px.
 */
export async function expectAccessible(
  page: Page,
  name: string,
  {
    looks = TWO_LOOKS,
    without = [],
    onLook,
  }: {
    looks?: readonly Look[];
    /** Rules of axe that do not apply to this state. */
    without?: string[];
    onLook?: (look: Look) => Promise<void>;
  } = {},
): Promise<void> {
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look.theme });
    await page.setViewportSize({ width: look.width, height: 900 });
    await expect(page.locator('html')).toHaveClass(
      look.theme === 'dark' ? /dark/ : /^((?!dark).)*$/,
    );
    const { violations } = await new AxeBuilder({ page })
      .withTags(TAGS)
      .disableRules(without)
      .analyze();
    const said = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    expect(said, `${name}, ${look.theme}, ${look.width} px`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${name} at ${look.width} px is wider than the screen`).toBeLessThanOrEqual(0);
    await onLook?.(look);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}

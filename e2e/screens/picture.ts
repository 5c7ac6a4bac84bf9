import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { EVERY_LOOK, expectAccessible } from '../looks';

const folder = fileURLToPath(new URL('../../docs/screens/', import.meta.url));
mkdirSync(folder, { recursive: true });

type PictureOptions = {
  /** False keeps to what is in sight: for what floats over a screen. */
  isWhole?: boolean;
  /** A window as high as the page: what is in a frame is painted only where the window reaches. */
  isTall?: boolean;
  /** What shows that the state lasts: held against every picture, for states that pass. */
  still?: Locator;
  /** Brings the state about, once for each width: for states that pass within seconds. */
  open?: () => Promise<void>;
  /** Rules of axe that are broken by what is not ours. */
  without?: string[];
};

/**
 * The screen as it stands, in every look, as `docs/screens/<name>-<width>-<theme>.png`: 256 colours, for
 * these are flat. Each is accessible and no wider than the window, or the run fails.
 */
export async function picture(
  page: Page,
  name: string,
  { isWhole = true, isTall = false, still, open, without = [] }: PictureOptions = {},
): Promise<void> {
  const [wide, narrow] = [EVERY_LOOK.slice(0, 2), EVERY_LOOK.slice(2)];
  for (const looks of open ? [wide, narrow] : [EVERY_LOOK]) {
    await open?.();
    await expectAccessible(page, name, {
      looks,
      // What passes has its title and its heading once it is over.
      without: still === undefined ? without : ['document-title', 'page-has-heading-one'],
      onLook: async ({ theme, width }) => {
        // What is fixed or sticky belongs at the top of a whole page.
        if (isWhole) await page.evaluate(() => window.scrollTo(0, 0));
        if (isTall) await stretchWindow(page, width);
        const shot = await page.screenshot({ fullPage: isWhole, animations: 'disabled' });
        if (still !== undefined) expect(await still.count(), `${name} was over`).toBeGreaterThan(0);
        const path = `${folder}${name}-${width}-${theme}.png`;
        await sharp(shot).png({ palette: true, compressionLevel: 9, effort: 10 }).toFile(path);
      },
    });
  }
}

async function stretchWindow(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  await expect(page.locator('iframe')).toBeInViewport({ ratio: 1 });
}

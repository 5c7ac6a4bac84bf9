import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { EVERY_LOOK, expectAccessible } from '../looks';

const folder = fileURLToPath(new URL('../../docs/screens/', import.meta.url));
mkdirSync(folder, { recursive: true });

/**
 * The screen as it stands, in every look, as `docs/screens/<name>-<width>-<theme>.png`: 256 colours, for
 * these are flat. Each is accessible, or the run fails. `isWhole` false keeps to what is in sight.
 */
export async function picture(page: Page, name: string, { isWhole = true } = {}): Promise<void> {
  await expectAccessible(page, name, {
    looks: EVERY_LOOK,
    onLook: async ({ theme, width }) => {
      const shot = await page.screenshot({ fullPage: isWhole, animations: 'disabled' });
      const path = `${folder}${name}-${width}-${theme}.png`;
      await sharp(shot).png({ palette: true, compressionLevel: 9 }).toFile(path);
    },
  });
}

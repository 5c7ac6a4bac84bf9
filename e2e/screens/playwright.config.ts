import { defineConfig } from '@playwright/test';
import base from '../playwright.config';
import type { StackOptions } from '../stack';
import { LIFELIKE } from './lifelike';

/** Draws `docs/screens`: every screen and its states. Not part of `npm test`: it takes minutes. */
export default defineConfig<object, { stackOptions: Omit<StackOptions, 'name'> }>(base, {
  testDir: '.',
  testIgnore: [],
  outputDir: '../../test-results/screens',
  timeout: 300_000,
  use: {
    // Whoever draws them, and wherever: the numbers called are American.
    timezoneId: 'America/New_York',
    locale: 'en-US',
    stackOptions: { env: LIFELIKE },
  },
});

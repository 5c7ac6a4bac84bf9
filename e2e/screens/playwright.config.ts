import { defineConfig } from '@playwright/test';
import base from '../playwright.config';

/** Draws `docs/screens`: every screen and its states. Not part of `npm test`: it takes minutes. */
export default defineConfig(base, {
  testDir: '.',
  testIgnore: [],
  outputDir: '../../test-results/screens',
  timeout: 300_000,
});

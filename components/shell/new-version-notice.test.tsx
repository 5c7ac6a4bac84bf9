// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { forgetNewVersion, noteNewVersion } from '@/lib/query/new-version';
import { NewVersionNotice } from './new-version-notice';

afterEach(() => {
  cleanup();
  forgetNewVersion();
});

test('offers to reload from the first call on that the server does not know', () => {
  render(<NewVersionNotice />);
  expect(screen.queryByRole('status')).toBeNull();
  act(noteNewVersion);
  expect(screen.getByRole('status').textContent).toMatch(
    /A new version was deployed\. .* Saved drafts are kept/,
  );
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeTruthy();
});

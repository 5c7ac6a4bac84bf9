// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { CopySent } from './copy-sent';

const SENT = { name: 'Spring', customers: [{ number: '+14155551000' }] };

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function press(name: string, answer = Response.json(SENT)) {
  const ask = vi.fn(async (_: string) => answer);
  vi.stubGlobal('fetch', ask);
  render(<CopySent campaignId="c/1" />);
  await userEvent.click(screen.getByRole('button', { name }));
  expect(ask).toHaveBeenCalledExactlyOnceWith('/api/campaigns/c%2F1/sent');
}

test('copies what was sent with all contacts, as JSON or as curl', async () => {
  userEvent.setup();
  await press('Copy what was sent');
  expect(await screen.findByText('Copied, with all contacts.')).toBeTruthy();
  expect(JSON.parse(await navigator.clipboard.readText())).toEqual(SENT);
  cleanup();
  await press('as curl');
  expect(await screen.findByText('Copied, with all contacts.')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toMatch(/^curl /);
});

test('says whether it was the reading or the browser that failed', async () => {
  userEvent.setup();
  await press('Copy what was sent', new Response(null, { status: 502 }));
  expect(await screen.findByText('It could not be read. Try again.')).toBeTruthy();
  cleanup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied'));
  await press('Copy what was sent');
  expect(await screen.findByText('The browser refused to copy. Try again.')).toBeTruthy();
});

// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { CodeBlock } from './code-block';
import { CopyButton } from './copy-button';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('the whole text goes to the clipboard, and it is said', async () => {
  const user = userEvent.setup();
  render(<CodeBlock label="Payload" text={'{\n  "name": "Spring"\n}'} />);
  expect(screen.getByRole('status').textContent).toBe('');
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe('{\n  "name": "Spring"\n}');
  expect(screen.getByRole('status').textContent).toBe('Copied.');
});

test('where the browser refuses, as in a frame without leave, it says what to do instead', async () => {
  const user = userEvent.setup();
  const refusal = new DOMException('Write permission denied.', 'NotAllowedError');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(refusal);
  render(<CopyButton text="https://dialboard.example/reset/1" what="the link" />);
  await user.click(screen.getByRole('button'));
  expect(screen.getByRole('status').textContent).toBe(
    'The browser refused to copy: select the link instead.',
  );
});

test('where there is no clipboard at all, as without https, it says the same', async () => {
  const user = userEvent.setup({ writeToClipboard: false });
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
  render(<CopyButton text="call-1" aria-label="Copy call id" />);
  await user.click(screen.getByRole('button', { name: 'Copy call id' }));
  expect(screen.getByRole('status').textContent).toMatch(/^The browser refused to copy/);
});

test('a text that scrolls is reached by keyboard', async () => {
  const user = userEvent.setup();
  render(<CodeBlock label="Payload" text="{}" />);
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Payload' }));
});

import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { stubLayout } from '@/components/ui/stub-layout';
import type { AudienceFacts } from '@/lib/contacts/contact';
import { ContactImport, type ContactImportProps } from '../contact-import';
import { createDirectEngine } from './direct-engine';
import { createFakeServer, type FakeServer } from './fake-server';

export const user = userEvent.setup();
export const onChange = vi.fn<(facts: AudienceFacts) => void>();

/** For tests only: gives each test a server of its own, and cleans up after it. */
export function stageImport(): { server: () => FakeServer } {
  // A busy machine takes longer than the usual second; nothing waits longer than it needs.
  configure({ asyncUtilTimeout: 10_000 });
  let server = createFakeServer();
  beforeEach(() => {
    server = createFakeServer();
    onChange.mockReset();
    stubLayout();
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(styledHeight);
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => server.answer(url, init));
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  return { server: () => server };
}

/** jsdom lays nothing out: what scrolls is as high as its style says. */
function styledHeight(this: Element): number {
  return this instanceof HTMLElement ? Number.parseFloat(this.style.height) || 0 : 0;
}

function Host(props: Partial<ContactImportProps>) {
  const [facts, setFacts] = useState<AudienceFacts | null>(props.facts ?? null);
  return (
    <ContactImport
      value={facts}
      facts={facts}
      home={{ code: 'US', from: 'numbers' }}
      createEngine={createDirectEngine}
      {...props}
      onChange={(next) => {
        onChange(next);
        setFacts(next);
      }}
    />
  );
}

export function openImport(props: Partial<ContactImportProps> = {}): void {
  render(<Host {...props} />);
}

export async function paste(text: string): Promise<void> {
  await user.click(screen.getByRole('tab', { name: 'Paste' }));
  await user.click(screen.getByLabelText('Rows'));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Read these rows' }));
}

export function rowsOf(table: string): HTMLElement[] {
  return within(screen.getByRole('table', { name: table })).getAllByRole('row');
}

export function textOf(element: Element | undefined): string {
  return element?.textContent ?? '';
}

/** A part of the sum: what stands under its label. */
export function numberOf(label: string): string | null | undefined {
  return screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent;
}

/** The sum as it stands: rows in, accepted, rejected, duplicates, suppressed. */
export function sum(): (string | null | undefined)[] {
  return ['Rows in', 'Accepted', 'Rejected', 'Duplicates', 'Suppressed'].map(numberOf);
}

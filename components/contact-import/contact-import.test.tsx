// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AudienceFacts, type Contact, UNSEEN_NUMBERS } from '@/lib/contacts/contact';
import { ContactImport, type ContactImportProps } from './contact-import';
import { createDirectEngine } from './testing/direct-engine';
import { createFakeServer, type FakeServer, LIST_ID } from './testing/fake-server';

// A busy machine takes longer than the usual second; nothing waits longer than it needs.
configure({ asyncUtilTimeout: 10_000 });

let server: FakeServer;
beforeEach(() => {
  server = createFakeServer();
  vi.stubGlobal('fetch', server.answer);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const onChange = vi.fn<(facts: AudienceFacts) => void>();
beforeEach(() => onChange.mockReset());

function Host(props: Partial<ContactImportProps>) {
  const [facts, setFacts] = useState<AudienceFacts | null>(props.facts ?? null);
  return (
    <ContactImport
      value={facts}
      facts={facts}
      createEngine={createDirectEngine}
      {...props}
      onChange={(next) => {
        onChange(next);
        setFacts(next);
      }}
    />
  );
}

const user = userEvent.setup();

async function paste(text: string) {
  await user.click(screen.getByRole('tab', { name: 'Paste' }));
  await user.click(screen.getByLabelText('Rows'));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Read these rows' }));
}

function rowsOf(table: string): HTMLElement[] {
  return within(screen.getByRole('table', { name: table })).getAllByRole('row');
}

function textOf(element: Element | undefined): string {
  return element?.textContent ?? '';
}

function numberOf(label: string): string | null | undefined {
  return screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent;
}

const THREE =
  'number,name,plan\n+12125550123,Ann,gold\n+12125550124,Bob,\nbad,Cy,iron\n+12125550123,Dup,x\n';

describe('the report', () => {
  it('accounts for every row, by line, column, value and reason', async () => {
    render(<Host />);
    await paste(THREE);
    await screen.findByText('2 of 4 rows accepted; 1 rejected, 1 duplicate.', { selector: 'p' });
    expect(['Rows in', 'Accepted', 'Rejected', 'Duplicates'].map(numberOf)).toEqual([
      '4',
      '2',
      '1',
      '1',
    ]);
    const findings = rowsOf('Findings');
    expect(textOf(findings[1])).toContain('4numberbadRejectedThe number contains letters.');
    expect(textOf(findings[2])).toContain('5number+12125550123DuplicateThe same number as line 2');
    const first = rowsOf('First contacts');
    expect(textOf(first[1])).toContain('+12125550123Annplan: gold, name: Ann');
    expect(textOf(first[2])).toContain('+12125550124Bobname: Bob');
  });

  it('reads the numbers again when a default country is chosen', async () => {
    render(<Host />);
    await paste('number\n2125550123\n2125550124\n');
    await screen.findByText('2 rows have no country code.');
    expect(screen.queryByRole('button', { name: /^Use/ })).toBeNull();
    await user.selectOptions(
      screen.getByLabelText('Country of numbers without a country code'),
      'United States (+1)',
    );
    expect(await screen.findByRole('button', { name: 'Use these 2 contacts' })).toHaveProperty(
      'disabled',
      false,
    );
  });

  it('follows a change of the columns, and says what each variable is called in a prompt', async () => {
    render(<Host />);
    await paste(THREE);
    await screen.findByRole('button', { name: 'Use these 2 contacts' });
    screen.getByText('{{plan}}');
    await user.selectOptions(screen.getByLabelText('What “plan” is'), 'Leave out');
    await waitFor(() => expect(textOf(rowsOf('First contacts')[1])).not.toContain('gold'));
    await user.selectOptions(screen.getByLabelText('What “number” is'), 'Leave out');
    await screen.findByText('Choose the column with the numbers.');
    expect(screen.queryByText('Report')).toBeNull();
  });

  it('says what is wrong with a file that is none, and keeps the way in', async () => {
    render(<Host />);
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4]);
    const file = new File([bytes], 'people.csv', { type: 'text/csv' });
    // jsdom's files can't be streamed.
    Object.defineProperty(file, 'stream', { value: () => new NodeBlob([bytes]).stream() });
    await user.upload(screen.getByLabelText('Contact file'), file);
    const alert = await screen.findByRole('alert');
    expect(textOf(alert)).toContain('people.csv is not read.');
    expect(textOf(alert)).toContain('Export the sheet as CSV');
    expect(screen.getByRole('button', { name: 'Choose a file' })).toHaveProperty('disabled', false);
  });
});

describe('by hand', () => {
  it('is done with the keyboard alone: Enter goes on to the next row', async () => {
    render(<Host defaultCountry="US" />);
    screen.getByRole('tab', { name: 'CSV file' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await user.click(screen.getByLabelText('Number 1'));
    await user.keyboard('2125550123{Tab}Ann{Enter}2125550124{Enter}nonsense');
    await user.click(screen.getByRole('button', { name: 'Check these contacts' }));
    expect(await screen.findByRole('button', { name: 'Use these 2 contacts' })).toHaveProperty(
      'disabled',
      false,
    );
    const findings = rowsOf('Findings');
    expect(textOf(findings[1])).toContain('3numbernonsenseRejected');
    await user.click(screen.getByRole('button', { name: 'Remove contact 3' }));
    expect(screen.getByLabelText('Number 2')).toBe(document.activeElement);
  });

  it('asks for a number before it reads anything', async () => {
    render(<Host />);
    await user.click(screen.getByRole('tab', { name: 'By hand' }));
    await user.click(screen.getByRole('button', { name: 'Check these contacts' }));
    expect(textOf(screen.getByRole('alert'))).toContain('Type at least one number.');
  });
});

describe('storing', () => {
  it('sends the accepted contacts in order, and hands over the facts', async () => {
    render(<Host />);
    const rows = Array.from({ length: 5_005 }, (_, n) => `+1212${5_550_000 + n}`);
    await paste(['number', ...rows, 'bad'].join('\n'));
    await user.click(await screen.findByRole('button', { name: 'Use these 5,005 contacts' }));
    await waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    expect(onChange.mock.calls[0]?.[0]).toMatchObject({ listId: LIST_ID, count: 5_005 });
    // The parts are under way together.
    const [opened, ...rest] = server.sent;
    const parts = rest.slice(0, 2).sort((a, b) => (a.url < b.url ? -1 : 1));
    const sent = [opened, ...parts, ...rest.slice(2)];
    expect(sent.map((one) => `${one?.method} ${one?.url}`)).toEqual([
      'POST /api/contacts/lists',
      `PUT /api/contacts/lists/${LIST_ID}/1/parts/0`,
      `PUT /api/contacts/lists/${LIST_ID}/1/parts/5000`,
      `POST /api/contacts/lists/${LIST_ID}/1/finish`,
    ]);
    expect(server.sent[0]?.body).toMatchObject({ rowsIn: 5_006, accepted: 5_005, rejected: 1 });
    const stored = parts.flatMap(({ body }) => body as Contact[]);
    expect(stored.map(({ number }) => number)).toEqual(rows);
    expect(await screen.findByText(/will be called/, { selector: 'p' })).toBe(
      document.activeElement,
    );
  });

  it('keeps everything when a part is refused, and goes on from that part', async () => {
    const refuse = () =>
      Response.json(
        { failure: { message: 'You are signed out. Sign in again.' } },
        { status: 401 },
      );
    server.faults.push({ part: 'parts/5000', answer: refuse });
    render(<Host />);
    const rows = Array.from({ length: 5_005 }, (_, n) => `+1212${5_550_000 + n}`);
    await paste(['number', ...rows].join('\n'));
    await user.click(await screen.findByRole('button', { name: 'Use these 5,005 contacts' }));
    expect(textOf(await screen.findByRole('alert'))).toContain(
      'You are signed out. Sign in again.',
    );
    expect(onChange).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    expect(
      server.sent
        .filter(({ url }) => url.includes('parts'))
        .map(({ url }) => url.split('/').at(-1)),
    ).toEqual(['0', '5000']);
  });
});

describe('replacing', () => {
  const old: AudienceFacts = {
    ...UNSEEN_NUMBERS,
    listId: '11111111-1111-4111-8111-111111111111',
    revision: 1,
    name: 'old.csv',
    hash: 'y',
    count: 12,
    columns: [],
    countries: [],
    named: 0,
    sample: null,
  };

  it('keeps the list in use until the new one is stored', async () => {
    render(<Host facts={old} />);
    expect(textOf(screen.getByText(/from/, { selector: 'p' }))).toContain(
      '12 contacts from old.csv will be called.',
    );
    await user.click(screen.getByRole('button', { name: 'Replace contacts' }));
    screen.getByText(/in use until another/);
    await paste('number\n+12125550123\n');
    await screen.findByRole('button', { name: 'Use this contact' });
    await user.click(screen.getByRole('button', { name: 'Keep this list' }));
    expect(textOf(screen.getByText(/will be called/, { selector: 'p' }))).toContain('old.csv');
    expect(server.sent).toEqual([]);
    expect(onChange).not.toHaveBeenCalled();
  });
});

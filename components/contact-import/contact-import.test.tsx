// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type AudienceFacts, type Contact, UNSEEN_NUMBERS } from '@/lib/contacts/contact';
import { LIST_ID } from './testing/fake-server';
import {
  onChange,
  openImport,
  paste,
  rowsOf,
  stageImport,
  sum,
  textOf,
  user,
} from './testing/open-import';

const stage = stageImport();

const THREE =
  'number,name,plan\n+12125550123,Ann,gold\n+12125550124,Bob,\nbad,Cy,iron\n+12125550123,Dup,x\n';

describe('the report', () => {
  it('accounts for every row, by line, column, value and reason', async () => {
    openImport();
    await paste(THREE);
    await screen.findByText('2 of 4 rows accepted; 1 rejected, 1 duplicate.', { selector: 'p' });
    expect(sum()).toEqual(['4', '2', '1', '1', '0']);
    await screen.findByRole('button', { name: /^Fix number in line 5/ });
    const findings = rowsOf('Findings');
    expect(textOf(findings[1])).toContain('badRejected. The number contains letters.');
    expect(textOf(findings[2])).toContain('+12125550123Duplicate. The same number as line 2');
    const first = rowsOf('First contacts');
    expect(textOf(first[1])).toContain('+12125550123Annplan: gold, name: Ann');
    expect(textOf(first[2])).toContain('+12125550124Bobname: Bob');
  });

  it('follows a change of the columns, and says what each variable is called in a prompt', async () => {
    openImport();
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
    openImport();
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

describe('the focus', () => {
  const focused = () => document.activeElement;

  it('stays where one works when the button that was pressed is gone', async () => {
    openImport();
    await paste(THREE);
    await screen.findByRole('button', { name: 'Use these 2 contacts' });
    expect(focused()).toBe(screen.getByRole('group', { name: 'Contacts to read' }));
    await user.click(screen.getByRole('button', { name: 'Read something else' }));
    expect(focused()).toBe(screen.getByRole('tab', { name: 'Paste' }));
    await user.click(screen.getByRole('button', { name: 'Keep what was read' }));
    await waitFor(() =>
      expect(focused()).toBe(screen.getByRole('group', { name: 'Contacts to read' })),
    );
  });

  it('is left to who has it', async () => {
    openImport();
    await paste(THREE);
    await screen.findByRole('button', { name: 'Use these 2 contacts' });
    const role = screen.getByLabelText('What “plan” is');
    await user.selectOptions(role, 'Leave out');
    role.focus();
    await waitFor(() => expect(textOf(rowsOf('First contacts')[1])).not.toContain('gold'));
    expect(focused()).toBe(role);
  });
});

describe('a check that fails', () => {
  it('keeps the columns, says so where it says why, and is made again there', async () => {
    const refused = { failure: { message: 'The database does not answer.' } };
    stage.server().faults.push({
      part: '/screen',
      answer: () => Response.json(refused, { status: 422 }),
    });
    openImport();
    await paste(THREE);
    const alert = await screen.findByRole('alert');
    expect(textOf(alert)).toMatch(/is not checked\..*The database does not answer\./);
    expect(screen.queryByText(/rows accepted/)).toBeNull();
    await user.click(within(alert).getByRole('button', { name: 'Check again' }));
    expect(await screen.findByText(/rows accepted/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('dropping', () => {
  it('reads a file dropped anywhere in the window', async () => {
    openImport();
    const text = 'number\n+12125550123\n';
    const file = new File([text], 'dropped.csv', { type: 'text/csv' });
    // jsdom's files can't be streamed.
    Object.defineProperty(file, 'stream', { value: () => new NodeBlob([text]).stream() });
    const dataTransfer = { types: ['Files'], files: [file] };
    fireEvent.dragEnter(document.body, { dataTransfer });
    screen.getByText('Drop the file to read it');
    fireEvent.drop(document.body, { dataTransfer });
    expect(screen.queryByText('Drop the file to read it')).toBeNull();
    await screen.findByRole('heading', { name: 'dropped.csv' });
    await screen.findByRole('button', { name: 'Use this contact' });
  });
});

describe('by hand', () => {
  it('is done with the keyboard alone: Enter goes on to the next row', async () => {
    openImport();
    screen.getByRole('tab', { name: 'File' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await user.click(screen.getByLabelText('Number 1'));
    await user.keyboard('2125550123{Tab}Ann{Enter}2125550124{Enter}nonsense');
    await user.click(screen.getByRole('button', { name: 'Check these contacts' }));
    expect(await screen.findByRole('button', { name: 'Use these 2 contacts' })).toHaveProperty(
      'disabled',
      false,
    );
    await screen.findByRole('button', { name: /^Fix number in line 3/ });
    const findings = rowsOf('Findings');
    expect(textOf(findings[1])).toContain('nonsenseRejected.');
    await user.click(screen.getByRole('button', { name: 'Remove contact 3' }));
    expect(screen.getByLabelText('Number 2')).toBe(document.activeElement);
  });

  it('asks for a number before it reads anything', async () => {
    openImport();
    await user.click(screen.getByRole('tab', { name: 'By hand' }));
    await user.click(screen.getByRole('button', { name: 'Check these contacts' }));
    expect(textOf(screen.getByRole('alert'))).toContain('Type at least one number.');
  });
});

describe('storing', () => {
  it('sends the accepted contacts in order, and hands over the facts', async () => {
    openImport();
    const rows = Array.from({ length: 5_005 }, (_, n) => `+1212${5_550_000 + n}`);
    await paste(['number', ...rows, 'bad'].join('\n'));
    await user.click(await screen.findByRole('button', { name: 'Use these 5,005 contacts' }));
    await waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    expect(onChange.mock.calls[0]?.[0]).toMatchObject({ listId: LIST_ID, count: 5_005 });
    // The parts are under way together.
    const [opened, ...rest] = stage.server().sent;
    const parts = rest.slice(0, 2).sort((a, b) => (a.url < b.url ? -1 : 1));
    const sent = [opened, ...parts, ...rest.slice(2)];
    expect(sent.map((one) => `${one?.method} ${one?.url}`)).toEqual([
      'POST /api/contacts/lists',
      `PUT /api/contacts/lists/${LIST_ID}/1/parts/0`,
      `PUT /api/contacts/lists/${LIST_ID}/1/parts/5000`,
      `POST /api/contacts/lists/${LIST_ID}/1/finish`,
    ]);
    expect(stage.server().sent[0]?.body).toMatchObject({
      rowsIn: 5_006,
      accepted: 5_005,
      rejected: 1,
    });
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
    stage.server().faults.push({ part: 'parts/5000', answer: refuse });
    openImport();
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
      stage
        .server()
        .sent.filter(({ url }) => url.includes('parts'))
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
    openImport({ facts: old });
    expect(textOf(screen.getByText(/from/, { selector: 'p' }))).toContain(
      '12 contacts from old.csv will be called.',
    );
    await user.click(screen.getByRole('button', { name: 'Replace contacts' }));
    screen.getByText(/in use until another/);
    await paste('number\n+12125550123\n');
    await screen.findByRole('button', { name: 'Use this contact' });
    await user.click(screen.getByRole('button', { name: 'Keep this list' }));
    expect(textOf(screen.getByText(/will be called/, { selector: 'p' }))).toContain('old.csv');
    expect(stage.server().sent).toEqual([]);
    expect(onChange).not.toHaveBeenCalled();
  });
});

// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openImport, paste, rowsOf, stageImport, sum, textOf, user } from '../testing/open-import';

stageImport();

const MESSY = [
  'number,name,email',
  '+12125550123,Ann,ann@example.com',
  'bad,Bob,bob@example.com',
  '12,Cy,cy@example.com',
  '+12125550123,Dup,',
  '+12125550124,Eve,eve',
].join('\n');

const value = (name: RegExp) => screen.findByRole('button', { name });
const focused = () => document.activeElement;

describe('fixing in place', () => {
  it('checks the row at once, moves the sums, and goes on to the next problem', async () => {
    openImport();
    await paste(MESSY);
    await user.click(await value(/^Fix number in line 3: bad/));
    const cell = screen.getByLabelText('number, line 3');
    expect(cell).toBe(focused());
    await user.clear(cell);
    await user.type(cell, '+12125550125{Enter}');
    await waitFor(() => expect(sum()).toEqual(['5', '3', '1', '1', '0']));
    await waitFor(() => expect(textOf(focused() ?? undefined)).toBe('12'));
    await user.keyboard('{Enter}');
    await user.clear(screen.getByLabelText('number, line 4'));
    await user.keyboard('+12125550126{Enter}');
    await waitFor(() => expect(sum()).toEqual(['5', '4', '0', '1', '0']));
    screen.getByRole('button', { name: 'Use these 4 contacts' });
  });

  it('leaves a cell as it is at Escape, and gives the focus back', async () => {
    openImport();
    await paste(MESSY);
    await user.click(await value(/^Fix number in line 3: bad/));
    await user.keyboard('xyz{Escape}');
    await waitFor(async () => expect(await value(/^Fix number in line 3: bad/)).toBe(focused()));
    expect(sum()).toEqual(['5', '2', '2', '1', '0']);
  });

  it('keeps a row that is still wrong, with its new reason', async () => {
    openImport();
    await paste(MESSY);
    await user.click(await value(/^Fix number in line 3: bad/));
    await user.clear(screen.getByLabelText('number, line 3'));
    await user.keyboard('+12125550123{Enter}');
    expect(await value(/^Fix number in line 3: .*The same number as line 2/)).toBeTruthy();
    expect(sum()).toEqual(['5', '2', '1', '2', '0']);
  });

  it('is calm once nothing is left', async () => {
    openImport();
    await paste('number\n+12125550123\nbad\n');
    await user.click(await value(/^Fix number in line 3: bad/));
    await user.clear(screen.getByLabelText('number, line 3'));
    await user.keyboard('+12125550124{Enter}');
    const sentence = await screen.findByText(/None: every row is accepted. 1 cell was fixed/);
    await waitFor(() => expect(sentence).toBe(focused()));
  });
});

describe('finding', () => {
  const shown = () => rowsOf('Findings').slice(1).map(textOf);

  it('narrows to a reason, to a kind, to a column and to a text', async () => {
    openImport();
    await paste(MESSY);
    await value(/^Fix number in line 3: bad/);
    const reasons = within(screen.getByRole('list', { name: 'Reasons' }));
    await user.click(reasons.getByRole('button', { name: /^Letters in the number/ }));
    await waitFor(() => expect(shown()).toHaveLength(1));
    expect(shown()[0]).toContain('bad');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    await user.click(screen.getByRole('radio', { name: 'Duplicate 1' }));
    await waitFor(() => expect(shown()[0]).toContain('The same number as line 2'));
    await user.click(screen.getByRole('radio', { name: /^All/ }));
    await user.selectOptions(screen.getByLabelText('Column of the findings'), 'email');
    await waitFor(() => expect(shown()).toHaveLength(1));
    expect(shown()[0]).toContain('eve');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    await user.type(screen.getByLabelText('Search findings'), 'cy@');
    await waitFor(() => expect(shown()[0]).toContain('12'));
    await user.type(screen.getByLabelText('Search findings'), 'nowhere');
    await screen.findByText('No finding fits.');
  });

  it('goes up and down by the arrow keys, one stop for Tab', async () => {
    openImport();
    await paste(MESSY);
    const first = await value(/^Fix number in line 3: bad/);
    first.focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(textOf(focused() ?? undefined)).toBe('12'));
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(focused()).toBe(first));
    const stops = screen.getAllByRole('button', { name: /^Fix / }).filter((b) => b.tabIndex === 0);
    expect(stops).toEqual([first]);
  });

  it('draws only what is in sight of many', async () => {
    openImport();
    const rows = Array.from({ length: 3_000 }, (_, n) => `bad ${n}`);
    await paste(['number', ...rows].join('\n'));
    await value(/^Fix number in line 2: bad 0/);
    expect(screen.getByRole('table', { name: 'Findings' }).getAttribute('aria-rowcount')).toBe(
      '3001',
    );
    expect(rowsOf('Findings').length).toBeLessThan(40);
  });
});

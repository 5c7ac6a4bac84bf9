// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ColumnTable } from './column-table';

afterEach(cleanup);

test('a row is named by its cell, and stands below the heads in their order', () => {
  render(
    <ColumnTable
      label="Dial plan"
      rows={[
        { id: 'a', label: 'West', contacts: 1200 },
        { id: 'b', label: 'East', contacts: 0 },
      ]}
      keyOf={({ id }) => id}
      columns={[
        { head: 'Number', kind: 'name', cell: ({ label }) => label },
        { head: 'Id', isWideOnly: true, className: 'font-mono', cell: ({ id }) => id },
        { head: 'Contacts', kind: 'figure', cell: ({ contacts }) => contacts },
      ]}
    />,
  );
  const table = screen.getByRole('table', { name: 'Dial plan' });
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map((head) => head.textContent)).toEqual(['Number', 'Id', 'Contacts']);
  const west = within(table).getByRole('row', { name: 'West a 1200' });
  expect(within(west).getByRole('rowheader').textContent).toBe('West');
  const [id, contacts] = within(west).getAllByRole('cell');
  expect([heads[1], id].every((cell) => cell?.classList.contains('max-sm:hidden'))).toBe(true);
  expect(id?.classList.contains('font-mono')).toBe(true);
  expect(contacts?.classList.contains('text-right')).toBe(true);
  expect(within(table).getByRole('row', { name: 'East b 0' })).toBeTruthy();
});

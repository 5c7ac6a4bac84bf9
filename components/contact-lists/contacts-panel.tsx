'use client';

import { useState } from 'react';
import { Input } from '@/components/ui/input';
import { Panel } from '@/components/ui/panel';
import { useRowHeight } from '@/components/ui/use-rows-in-sight';
import { useSettled } from '@/components/ui/use-settled';
import { formatCount } from '@/lib/campaign/phrases';
import { ContactsTable } from './contacts-table';

type ContactsPanelProps = {
  listId: string;
  revision: number;
  count: number;
  removed: number;
  columns: readonly string[];
};

/** Everyone in the list, found by number or name. */
export function ContactsPanel({ columns, ...list }: ContactsPanelProps) {
  const [typed, setTyped] = useState('');
  const [matching, setMatching] = useState<number | null>(null);
  const search = useSettled(typed.trim(), 250);
  const rowHeight = useRowHeight();
  const isSearched = search !== '' && matching !== null;
  return (
    <Panel
      isFlush
      className="mt-4"
      title="Contacts"
      caption={
        <span role="status">
          {isSearched
            ? `${formatCount(matching)} of ${formatCount(list.count)}`
            : formatCount(list.count)}
        </span>
      }
      actions={
        <Input
          type="search"
          aria-label="Search number or name"
          placeholder="Number or name"
          className="h-6.5 w-44 pointer-coarse:h-11 max-sm:w-full"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      }
    >
      <ContactsTable
        // A table of its own: it starts at the top, with rows of one height.
        key={`${search} ${rowHeight}`}
        list={{ ...list, search }}
        rowHeight={rowHeight}
        columns={columns}
        onMatching={setMatching}
      />
    </Panel>
  );
}

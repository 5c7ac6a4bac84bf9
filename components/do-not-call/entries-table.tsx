'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Time } from '@/components/shell/time';
import { Button } from '@/components/ui/button';
import { ColumnTable } from '@/components/ui/column-table';
import { Pill } from '@/components/ui/pill';
import type { DoNotCallEntry } from '@/lib/contacts/do-not-call/do-not-call';
import { tellNumber } from '@/lib/contacts/numbers/tell-number';
import type { DoNotCallActs } from './acts';
import { RemoveDialog } from './remove-dialog';
import { numberPath, SOURCE_WORDS } from './source-words';

type EntriesTableProps = {
  entries: readonly DoNotCallEntry[];
  remove: DoNotCallActs['remove'] | null;
};

/** One page of the list; each number leads to its history. */
export function EntriesTable({ entries, remove }: EntriesTableProps) {
  const [asked, setAsked] = useState<DoNotCallEntry | null>(null);
  return (
    <>
      <ColumnTable
        label="Do not call"
        rows={entries}
        keyOf={({ id }) => id}
        columns={[
          { head: 'Number', kind: 'name', cell: (entry) => <NumberCell entry={entry} /> },
          {
            head: 'Reason',
            isWideOnly: true,
            className: 'max-w-90 whitespace-normal [overflow-wrap:anywhere]',
            cell: ({ reason, note }) => (
              <>
                {reason}
                {note === null ? null : <span className="block text-muted">{note}</span>}
              </>
            ),
          },
          {
            head: 'Source',
            isWideOnly: true,
            className: 'text-muted',
            cell: ({ source }) => SOURCE_WORDS[source],
          },
          {
            head: 'Added',
            isWideOnly: true,
            className: 'text-muted',
            cell: ({ addedAt, addedBy }) => (
              <>
                <Time at={addedAt} style="day-clock" />
                {addedBy === null ? '' : `, ${addedBy}`}
              </>
            ),
          },
          ...(remove === null
            ? []
            : [
                {
                  head: 'Actions',
                  isHeadHidden: true,
                  className: 'px-1 py-0 text-right',
                  cell: (entry: DoNotCallEntry) => (
                    <Button
                      variant="ghost"
                      aria-label={`Take ${tellNumber(entry.number)} off the list`}
                      onClick={() => setAsked(entry)}
                    >
                      Remove…
                    </Button>
                  ),
                },
              ]),
        ]}
      />
      {remove === null ? null : (
        <RemoveDialog entry={asked} remove={remove} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

function NumberCell({ entry }: { entry: DoNotCallEntry }) {
  const { number, reason, source, addedAt, unsettled } = entry;
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Link
          href={numberPath(number)}
          prefetch={false}
          className="underline-offset-2 [overflow-wrap:anywhere] hover:underline"
        >
          {tellNumber(number)}
        </Link>
        {unsettled === 0 ? null : <Pill tone="failed">Still in a campaign</Pill>}
      </span>
      <span className="mt-0.5 block whitespace-normal font-normal text-caption text-muted sm:hidden">
        {reason} · {SOURCE_WORDS[source]} · <Time at={addedAt} style="day-clock" />
      </span>
    </>
  );
}

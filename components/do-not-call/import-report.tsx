import { ColumnTable } from '@/components/ui/column-table';
import { countOf, formatCount } from '@/lib/campaign/phrases';
import type { ImportedNumbers } from '@/lib/contacts/do-not-call/do-not-call';
import { ReachedList } from './reached-list';

/** What became of every row of an import. */
export function ImportReport({ imported }: { imported: ImportedNumbers }) {
  const { report } = imported;
  const { rows, added, present, repeated, unreadable, lines } = report;
  return (
    <div className="space-y-3">
      <p role="status">
        <b>{countOf(rows, 'row')}</b>: {formatCount(added)} added, {formatCount(present)} on the
        list already, {formatCount(repeated)} more than once, {formatCount(unreadable)} not
        readable.
      </p>
      {added === 0 ? null : <ReachedList reaches={imported} what="them" />}
      {unreadable === 0 ? null : (
        <p className="text-muted">
          {unreadable === 1 ? 'This row put' : 'These rows put'} nobody on the list: mend{' '}
          {unreadable === 1 ? 'it' : 'them'} and import {unreadable === 1 ? 'it' : 'them'} again.
        </p>
      )}
      {lines.length === 0 ? null : (
        <div className="max-h-60 overflow-y-auto rounded-md border border-line">
          <ColumnTable
            label="Rows that are no numbers"
            rows={lines}
            keyOf={({ line }) => line}
            columns={[
              { head: 'Line', kind: 'figure', cell: ({ line }) => formatCount(line) },
              {
                head: 'Value',
                kind: 'name',
                className:
                  'min-w-32 whitespace-normal font-mono font-normal [overflow-wrap:anywhere]',
                cell: ({ text }) => text,
              },
              { head: 'Why', className: 'whitespace-normal', cell: ({ reason }) => reason },
            ]}
          />
        </div>
      )}
      {unreadable > lines.length ? (
        <p className="text-caption text-muted">The first {formatCount(lines.length)} are shown.</p>
      ) : null}
    </div>
  );
}

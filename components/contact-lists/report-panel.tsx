import Link from 'next/link';
import { Panel } from '@/components/ui/panel';
import { formatCount } from '@/lib/campaign/phrases';
import type { ListDetail } from '@/lib/contacts/lists/list-detail';

/** Where the list came from: rows in are accounted for to the row. */
export function ReportPanel({ detail }: { detail: ListDetail }) {
  const { report, row, made, origin } = detail;
  const lines: [string, number][] = [
    ['Rows in', report.rowsIn],
    ['Accepted', report.accepted],
    ['Rejected', report.rejected],
    ['Duplicates', report.duplicates],
    [made?.kind === 'subtract' ? 'Taken out' : 'Suppressed', report.suppressed],
  ];
  return (
    <Panel title="Report">
      <dl className="space-y-1">
        {lines.map(([word, count]) => (
          <div key={word} className="flex justify-between gap-3">
            <dt className="text-muted">{word}</dt>
            <dd className="tabular-nums">{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-caption text-muted [overflow-wrap:anywhere]">
        Fingerprint{' '}
        <span className="font-mono" title={`sha-256 ${row.hash}`}>
          {row.hash.slice(0, 12)}
        </span>
        {origin?.fileName ? `, file ${origin.fileName}` : ''}
        {origin?.bytes ? `, ${tellBytes(origin.bytes)}` : ''}
        {made?.seed ? `, seed ${made.seed}` : ''}
      </p>
      {made === null ? null : <MadeFrom made={made} />}
    </Panel>
  );
}

function MadeFrom({ made }: { made: NonNullable<ListDetail['made']> }) {
  return (
    <ul aria-label="Made from" className="mt-1 text-caption text-muted">
      {made.lists.map(({ listId, name, count }) => (
        <li key={listId}>
          <Link href={`/contacts/${listId}`} prefetch={false} className="underline">
            {name}
          </Link>
          , {formatCount(count)} then
        </li>
      ))}
    </ul>
  );
}

function tellBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

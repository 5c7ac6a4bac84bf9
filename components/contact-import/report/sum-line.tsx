import { formatCount } from '@/components/shell/format-count';
import { cn } from '@/components/ui/cn';
import { countOf } from '@/lib/campaign/phrases';
import type { ImportProgress, ImportReport } from '@/lib/contacts/import-types';

type PartProps = { label: string; value: number | null; sign?: string; note?: string };

function Part({ label, value, sign, note = '' }: PartProps) {
  return (
    <div className="relative pl-5 first:pl-0 max-sm:pl-5!">
      <dt className="text-caption text-muted">
        {sign ? (
          <span aria-hidden className="absolute top-5.5 left-0.5 text-lead text-faint">
            {sign}
          </span>
        ) : null}
        {label}
      </dt>
      <dd className={cn('min-w-14 text-tile tabular-nums', !value && 'text-faint')}>
        {value === null ? '–' : formatCount(value)}
      </dd>
      <dd className="min-h-4.5 text-caption text-muted">{note}</dd>
    </div>
  );
}

type SumLineProps = { report: ImportReport | null; progress: ImportProgress | null };

/** Rows in = accepted + rejected + duplicates + suppressed, as the sum it is. While rows are read: so far. */
export function SumLine({ report, progress }: SumLineProps) {
  const rowsIn = progress?.rows ?? report?.rowsIn ?? null;
  const accepted = progress?.accepted ?? report?.accepted ?? null;
  const rest = progress ? null : report;
  const blank = rest && rest.blankRows > 0 ? `${formatCount(rest.blankRows)} more, blank` : '';
  const warned = rest && rest.warned > 0 ? countOf(rest.warned, 'warning') : '';
  return (
    <dl className="grid grid-cols-2 gap-x-3 gap-y-1 sm:grid-cols-5">
      <Part label="Rows in" value={rowsIn} note={blank} />
      <Part label="Accepted" value={accepted} sign="=" note={warned} />
      <Part label="Rejected" value={rest?.rejected ?? null} sign="+" />
      <Part label="Duplicates" value={rest?.duplicates ?? null} sign="+" />
      <Part label="Suppressed" value={rest?.suppressed ?? null} sign="+" />
    </dl>
  );
}

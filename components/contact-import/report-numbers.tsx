import { formatCount } from '@/components/shell/format-count';
import { cn } from '@/components/ui/cn';
import type { ImportReport } from '@/lib/contacts/import-types';

type PartProps = { label: string; value: number; sign?: string; note?: string };

function Part({ label, value, sign, note }: PartProps) {
  return (
    <div className="relative min-w-24 pl-6 first:pl-0">
      <dt className="text-caption text-muted">
        {sign ? (
          <span aria-hidden className="absolute top-5 left-1 text-lead text-faint">
            {sign}
          </span>
        ) : null}
        {label}
      </dt>
      <dd className={cn('text-tile tabular-nums', value === 0 && 'text-faint')}>
        {formatCount(value)}
      </dd>
      {note ? <dd className="text-caption text-muted">{note}</dd> : null}
    </div>
  );
}

/** Rows in = accepted + rejected + duplicates, as the sum it is. */
export function ReportNumbers({ report }: { report: ImportReport }) {
  const blank = report.blankRows;
  const blankNote = blank > 0 ? `${formatCount(blank)} blank not counted` : undefined;
  const warned = report.warned > 0 ? `${formatCount(report.warned)} with a warning` : undefined;
  return (
    <dl className="grid grid-cols-2 gap-x-3 gap-y-2 sm:flex sm:flex-wrap">
      <Part label="Rows in" value={report.rowsIn} {...(blankNote ? { note: blankNote } : {})} />
      <Part
        label="Accepted"
        value={report.accepted}
        sign="="
        {...(warned ? { note: warned } : {})}
      />
      <Part label="Rejected" value={report.rejected} sign="+" />
      <Part label="Duplicates" value={report.duplicates} sign="+" />
    </dl>
  );
}

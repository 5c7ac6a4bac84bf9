import { formatCount } from '@/components/shell/format-count';
import { Time } from '@/components/shell/time';
import { Button } from '@/components/ui/button';
import { countOf } from '@/lib/campaign/phrases';
import type { SavedList } from '@/lib/contacts/lists/saved-list';
import { contacts } from './report-words';

type SavedListRowProps = { list: SavedList; isBusy: boolean; onUse: () => void };

/** One stored list: how many, whose, from where, and what its import left out. */
export function SavedListRow({ list, isBusy, onUse }: SavedListRowProps) {
  const { name, count, source, hash } = list;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line-soft border-t px-3 py-2 first:border-t-0">
      <div className="min-w-40 flex-1">
        <p className="[overflow-wrap:anywhere]">
          <span className="font-medium">{name}</span>{' '}
          <span className="text-muted tabular-nums">{contacts(count)}</span>
        </p>
        <p className="text-caption text-muted [overflow-wrap:anywhere]">
          {list.createdBy ?? 'somebody who is gone'}, <Time at={list.createdAt} style="day-clock" />
          , {source}. {sumOf(list)} Fingerprint{' '}
          <span className="font-mono" title={`sha-256 ${hash}`}>
            {hash.slice(0, 8)}
          </span>
        </p>
      </div>
      <Button
        isBusy={isBusy}
        aria-label={`Use this list: ${name}, ${contacts(count)}`}
        onClick={onUse}
      >
        Use this list
      </Button>
    </li>
  );
}

/** "303 rows = 300 accepted + 2 rejected + 1 duplicate." The sum is that of the import, whoever left since. */
function sumOf({ count, rowsIn, accepted, rejected, duplicates, suppressed }: SavedList): string {
  const parts = [
    `${formatCount(accepted)} accepted`,
    `${formatCount(rejected)} rejected`,
    countOf(duplicates, 'duplicate'),
    ...(suppressed > 0 ? [`${formatCount(suppressed)} suppressed`] : []),
  ];
  const gone = accepted - count;
  const since = gone > 0 ? ` ${formatCount(gone)} taken out since.` : '';
  return `${countOf(rowsIn, 'row')} = ${parts.join(' + ')}.${since}`;
}

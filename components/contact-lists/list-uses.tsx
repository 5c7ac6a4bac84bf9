import Link from 'next/link';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import type { ListRow, ListUse } from '@/lib/contacts/lists/list-table';

/** The launches and drafts that take a list, the latest by name. */
export function ListUses({ list }: { list: Pick<ListRow, 'uses' | 'useCount'> }) {
  const { uses, useCount } = list;
  if (useCount === 0) return <>–</>;
  const more = useCount - uses.length;
  return (
    <ul className="min-w-0">
      {uses.map((use) => (
        <li key={use.key ?? use.draftId} className="truncate">
          <Link
            href={hrefOf(use)}
            prefetch={false}
            className="relative z-10 inline-block min-h-6 max-w-full truncate align-bottom leading-6 hover:text-ink hover:underline"
          >
            {nameWithoutFingerprint(use.name).trim() || 'Untitled'}
          </Link>
          {use.key === null ? ' (draft)' : null}
        </li>
      ))}
      {more > 0 ? <li>and {more} more</li> : null}
    </ul>
  );
}

function hrefOf({ key, draftId }: ListUse): string {
  return key === null ? `/campaigns/new?draft=${draftId}` : `/launches/${key}`;
}

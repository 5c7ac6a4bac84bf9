'use client';

import { useRouter } from 'next/navigation';
import { EmptyState } from '@/components/shell/empty-state';
import { PageHeader } from '@/components/shell/page-header';
import { Pager } from '@/components/shell/pager';
import { Callout } from '@/components/ui/callout';
import { Panel } from '@/components/ui/panel';
import { SettledSearch } from '@/components/ui/settled-search';
import { countOf, formatCount } from '@/lib/campaign/phrases';
import type { DoNotCallPage } from '@/lib/contacts/do-not-call/do-not-call';
import { sayPending } from '@/lib/contacts/do-not-call/reach-words';
import type { DoNotCallActs } from './acts';
import { AddDialog } from './add-dialog';
import { EntriesTable } from './entries-table';
import { ImportDialog } from './import-dialog';
import type { LaterHome } from './with-home';

type DoNotCallScreenProps = {
  list: DoNotCallPage;
  search: string;
  home: LaterHome;
  /** Null for who may only look. */
  acts: DoNotCallActs | null;
};

/** Everybody who is not called, whatever list they stand in. */
export function DoNotCallScreen({ list, search, home, acts }: DoNotCallScreenProps) {
  const { entries, matching, total, page, pages, pending } = list;
  const router = useRouter();
  const buttons = acts && (
    <>
      <ImportDialog home={home} onImported={() => router.refresh()} />
      <AddDialog add={acts.add} home={home} />
    </>
  );
  return (
    <>
      <PageHeader
        title="Do not call"
        meta={<span className="text-muted">{countOf(total, 'number')}</span>}
        actions={buttons}
      />
      <p className="mt-2 max-w-[72ch] text-muted">
        No import takes these numbers and no launch calls them, however old the list is. One that is
        added is taken out of campaigns that wait for their start.
      </p>
      {pending === 0 ? null : (
        <Callout tone="warn" className="mt-3.5">
          {sayPending(pending, 'numbers added lately')}
        </Callout>
      )}
      {total === 0 ? null : (
        <div className="mt-3.5 flex flex-wrap items-center gap-2">
          <SettledSearch
            label="Search number, reason or note"
            placeholder="Search number, reason, note"
            value={search}
            onSettle={(text) => router.replace(pathOf({ search: text }), { scroll: false })}
          />
          {search === '' ? null : (
            <span role="status" className="text-muted">
              {formatCount(matching)} found
            </span>
          )}
        </div>
      )}
      <Panel isFlush className="mt-3.5">
        {entries.length === 0 ? (
          <Nothing isSearch={total > 0} />
        ) : (
          <EntriesTable entries={entries} remove={acts?.remove ?? null} />
        )}
      </Panel>
      <Pager page={page} pages={pages} hrefOf={(to) => pathOf({ search, page: to })} />
    </>
  );
}

function pathOf({ search, page = 1 }: { search: string; page?: number }): string {
  const query = new URLSearchParams({
    ...(search !== '' && { search }),
    ...(page > 1 && { page: String(page) }),
  });
  return `/contacts/do-not-call${query.size > 0 ? `?${query}` : ''}`;
}

function Nothing({ isSearch }: { isSearch: boolean }) {
  if (isSearch) {
    return (
      <EmptyState title="Nothing found">
        No number on the list fits. Digits are found without spaces and signs.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No numbers yet">
      Add those who said stop, or import them: a file, a workbook, or numbers pasted. Who says so in
      a call is added there, with one button.
    </EmptyState>
  );
}

'use client';

import Link from 'next/link';
import { EmptyState } from '@/components/shell/empty-state';
import { PageHeader } from '@/components/shell/page-header';
import { Pager } from '@/components/shell/pager';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chips';
import { Panel } from '@/components/ui/panel';
import { SettledSearch } from '@/components/ui/settled-search';
import { countOf } from '@/lib/campaign/phrases';
import type { ListsPage, ListsView } from '@/lib/contacts/lists/list-table';
import { listsQuery } from '@/lib/contacts/lists/lists-view';
import { ForgetNumber } from './forget-number';
import { KeepTime, type KeepTimeProps } from './keep-time';
import type { ForgetActs } from './list-acts';
import { ListsTable } from './lists-table';
import { useListsView } from './use-lists-view';

type ListsScreenProps = {
  page: ListsPage;
  view: ListsView;
  canOperate: boolean;
  keep: KeepTimeProps;
  acts: ForgetActs;
};

/** Every stored list; what is shown stands in the address. */
export function ListsScreen({ page, view, canOperate, keep, acts }: ListsScreenProps) {
  const { show, isReading } = useListsView();
  return (
    <>
      <PageHeader
        title="Contacts"
        meta={page.total === 0 ? null : <Sum page={page} />}
        actions={
          canOperate ? (
            <>
              {page.total === 0 ? null : <ForgetNumber {...acts} />}
              <ImportContacts />
            </>
          ) : null
        }
      />
      {page.total === 0 ? (
        <NoLists canOperate={canOperate} />
      ) : (
        <>
          <p className="mt-2 max-w-[72ch] text-muted">
            Everybody imported so far, list by list: to be called again, combined, split, or taken
            out of another. Who is under Do not call is left out of every launch.
          </p>
          <div className="mt-3.5 flex flex-wrap items-center gap-2">
            <SettledSearch
              label="Search lists"
              placeholder="Search lists"
              value={view.search}
              onSettle={(search) => show({ search }, { isStep: false })}
            />
            {page.tags.length === 0 ? null : (
              <Chips
                label="Tag"
                value={view.tag}
                onValueChange={(tag) => show({ tag })}
                options={[
                  { value: '', label: 'All' },
                  ...page.tags.map((tag) => ({ value: tag, label: tag })),
                ]}
              />
            )}
          </div>
          <Panel isFlush className="mt-2.5" aria-busy={isReading} aria-label="Lists">
            {page.lists.length === 0 ? (
              <EmptyState title="No list fits">Search for less, or choose another tag.</EmptyState>
            ) : (
              <ListsTable
                lists={page.lists}
                view={view}
                onSort={(next) => show({ sort: next.sort, isDescending: next.isDescending })}
              />
            )}
          </Panel>
          <Pager
            page={page.page}
            pages={page.pages}
            hrefOf={(to) => `/contacts${listsQuery({ ...view, page: to })}`}
          />
          <KeepTime {...keep} />
        </>
      )}
    </>
  );
}

function Sum({ page }: { page: ListsPage }) {
  const isAll = page.matching === page.total;
  return (
    <span role="status" className="text-muted">
      {isAll ? countOf(page.total, 'list') : `${page.matching} of ${countOf(page.total, 'list')}`}
    </span>
  );
}

/** Contacts are imported where they are called from: the wizard keeps them as a list. */
function ImportContacts() {
  return (
    <Button asChild variant="primary">
      <Link href="/campaigns/new?step=audience">Import contacts</Link>
    </Button>
  );
}

function NoLists({ canOperate }: { canOperate: boolean }) {
  return (
    <Panel isFlush className="mt-3.5">
      <EmptyState title="No lists yet" action={canOperate ? <ImportContacts /> : null}>
        A spreadsheet becomes a list: its numbers are checked, and every row left out has its
        reason. Importing opens a new campaign; the list stays, whatever becomes of that. Put those
        who said stop under Do not call first: no import takes them.
      </EmptyState>
    </Panel>
  );
}

'use client';

import { EmptyState } from '@/components/shell/empty-state';
import { formatCount } from '@/components/shell/format-count';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { type ListCut, ROWS_A_PAGE } from './cut-list';
import { NewCampaign } from './list-header';
import { ListTable, type ListTableProps } from './list-table';
import { EVERYTHING } from './list-view';
import type { ShowList } from './use-list-view';

type ListBodyProps = Omit<ListTableProps, 'rows' | 'onSort'> & {
  cut: ListCut;
  isEmpty: boolean;
  onShow: ShowList;
};

export function ListBody({ cut, isEmpty, onShow, ...table }: ListBodyProps) {
  if (isEmpty) return <NoCampaigns canOperate={table.canOperate} />;
  const step: ShowList = (change) => onShow(change, { isStep: true });
  if (cut.matching.length === 0) return <NoMatch onShowAll={() => step(EVERYTHING)} />;
  return (
    <>
      <Panel isFlush>
        <ListTable {...table} rows={cut.rows} onSort={step} />
      </Panel>
      <Pages cut={cut} onTurn={(page) => step({ page })} />
    </>
  );
}

function NoCampaigns({ canOperate }: { canOperate: boolean }) {
  return (
    <Panel isFlush>
      <EmptyState title="No campaigns yet" action={canOperate ? <NewCampaign /> : null}>
        Here stand all campaigns of your Vapi organisation, live ones first. Bring a list of
        contacts and choose who calls them.
      </EmptyState>
    </Panel>
  );
}

function NoMatch({ onShowAll }: { onShowAll: () => void }) {
  return (
    <Panel isFlush>
      <EmptyState
        title="No campaign fits"
        action={<Button onClick={onShowAll}>Show all campaigns</Button>}
      >
        No campaign has these words, this state, this person and this time at once.
      </EmptyState>
    </Panel>
  );
}

type PagesProps = { cut: ListCut; onTurn: (page: number) => void };

function Pages({ cut, onTurn }: PagesProps) {
  const { page, pages, matching, rows } = cut;
  const first = (page - 1) * ROWS_A_PAGE + 1;
  return (
    <nav aria-label="Pages" className="mt-2.5 flex items-center gap-2.5 text-muted">
      <p className="mr-auto" role="status">
        {formatCount(first)}–{formatCount(first + rows.length - 1)} of{' '}
        {formatCount(matching.length)}
      </p>
      {pages === 1 ? null : (
        <>
          <Button disabled={page === 1} onClick={() => onTurn(page - 1)}>
            Previous
          </Button>
          <Button disabled={page === pages} onClick={() => onTurn(page + 1)}>
            Next
          </Button>
        </>
      )}
    </nav>
  );
}

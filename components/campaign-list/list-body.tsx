'use client';

import { EmptyState } from '@/components/shell/empty-state';
import { formatCount } from '@/components/shell/format-count';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { NewCampaign } from './list-header';
import { ListTable } from './list-table';
import type { RowAct } from './list-types';
import { type ListCut, type ListView, ROWS_A_PAGE } from './list-view';

type ListBodyProps = {
  cut: ListCut;
  view: ListView;
  isEmpty: boolean;
  nowMs: number;
  canOperate: boolean;
  onShow: (view: ListView, how?: { isStep?: boolean }) => void;
  onAct: (act: RowAct) => void;
};

export function ListBody({ cut, view, isEmpty, nowMs, canOperate, onShow, onAct }: ListBodyProps) {
  if (isEmpty) return <NoCampaigns canOperate={canOperate} />;
  if (cut.matching === 0) return <NoMatch onShowAll={() => onShow(EVERYTHING, { isStep: true })} />;
  const turn = (page: number) => onShow({ ...view, page }, { isStep: true });
  return (
    <>
      <Panel isFlush>
        <ListTable rows={cut.rows} {...{ nowMs, canOperate, onAct }} />
      </Panel>
      <Pages cut={cut} onTurn={turn} />
    </>
  );
}

const EVERYTHING: ListView = { filter: 'all', search: '', page: 1 };

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
        Nothing has this name or state.
      </EmptyState>
    </Panel>
  );
}

function Pages({ cut, onTurn }: { cut: ListCut; onTurn: (page: number) => void }) {
  const { page, pages, matching, rows } = cut;
  const first = (page - 1) * ROWS_A_PAGE + 1;
  return (
    <nav aria-label="Pages" className="mt-2.5 flex items-center gap-2.5 text-muted">
      <p className="mr-auto" role="status">
        {formatCount(first)}–{formatCount(first + rows.length - 1)} of {formatCount(matching)}
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

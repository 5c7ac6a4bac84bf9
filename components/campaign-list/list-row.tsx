'use client';

import { memo } from 'react';
import { campaignSegments } from '@/components/shell/campaign-segments';
import { StackedBar } from '@/components/shell/stacked-bar';
import { Cell, CellNumber, RowHeadCell, TableRow } from '@/components/ui/table';
import type { HomeRow } from '@/lib/campaign/home';
import { countOf } from '@/lib/campaign/phrases';
import type { RowAct, RowOffer } from './list-types';
import { RowCheckbox } from './row-checkbox';
import { RowEnd } from './row-end';
import { factsOf, type RowFacts, tellDone, tellLauncher, tellShare } from './row-facts';
import { RowMenu } from './row-menu';
import { RowName } from './row-name';
import { RowStatus } from './row-status';
import { RowWindow } from './row-window';
import type { ChooseRow } from './use-chosen';

type ListRowProps = {
  row: HomeRow;
  /** The viewer's date, as it is written. */
  today: string;
  canOperate: boolean;
  offer: RowOffer;
  isChosen: boolean;
  onChoose: ChooseRow;
  onAct: (act: RowAct) => void;
};

/** One campaign; the whole row leads to it. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { row, today, canOperate, offer, isChosen, onChoose, onAct } = props;
  const facts = factsOf(row);
  return (
    <TableRow className="relative" isSelected={isChosen}>
      {canOperate ? (
        <Cell className="w-8 py-0 pr-0">
          <RowCheckbox row={row} isChosen={isChosen} onChoose={onChoose} />
        </Cell>
      ) : null}
      {/* Room for two lines, always: a reason or a date that comes with a poll must not push the rows below. */}
      <RowHeadCell className="max-w-90 min-w-40 max-sm:max-w-none sm:h-13">
        <RowName row={row} />
        <NarrowFacts row={row} facts={facts} today={today} />
      </RowHeadCell>
      <Cell className="max-sm:hidden">
        <RowStatus row={row} />
      </Cell>
      <Cell className="max-sm:hidden">
        <RowProgress row={row} facts={facts} />
      </Cell>
      <ShareCell share={facts.reachedShare} />
      <ShareCell share={facts.voicemailShare} />
      <Cell className="min-w-34 max-w-40 whitespace-normal text-muted max-xl:hidden">
        <RowWindow row={row} today={today} />
      </Cell>
      <Cell className="min-w-25 max-w-32 whitespace-normal text-muted max-sm:hidden">
        <RowEnd row={row} today={today} />
      </Cell>
      <Cell className="max-w-32 truncate text-muted max-xl:hidden" title={tellLauncher(row)}>
        {tellLauncher(row)}
      </Cell>
      {canOperate ? (
        <Cell className="px-1 py-0 text-right">
          <RowMenu {...{ row, offer, onAct }} />
        </Cell>
      ) : null}
    </TableRow>
  );
});

/** Keyed by its text: one that grows on the right-hand side would begin elsewhere, which counts as a shift. */
function ShareCell({ share }: { share: number | null }) {
  const text = tellShare(share);
  return (
    <CellNumber className="max-sm:hidden">
      <span key={text}>{text}</span>
    </CellNumber>
  );
}

type PartProps = { row: HomeRow; facts: RowFacts };

function RowProgress({ row, facts }: PartProps) {
  if (row.launchState !== null) {
    return <span className="text-muted">{countOf(row.audience, 'contact')}</span>;
  }
  return (
    <div className="min-w-24 pt-1">
      <StackedBar segments={campaignSegments(row)} height="small" />
      <p className="text-caption text-muted">{tellDone(row, facts.done)}</p>
    </div>
  );
}

/** On a phone the columns have no room: the same in a line of its own. */
function NarrowFacts({ row, facts, today }: PartProps & { today: string }) {
  const { reachedShare, done } = facts;
  return (
    <p className="mt-0.5 flex flex-wrap items-center gap-x-2 font-normal text-caption text-muted sm:hidden">
      <RowStatus row={row} />
      <span>
        {row.launchState === null ? tellDone(row, done) : countOf(row.audience, 'contact')}
      </span>
      {reachedShare === null ? null : <span>{tellShare(reachedShare)} reached</span>}
      <span>
        <RowEnd row={row} today={today} />
      </span>
    </p>
  );
}

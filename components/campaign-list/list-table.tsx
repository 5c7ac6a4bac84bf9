'use client';

import { formatInstant } from '@/components/shell/time-format';
import { useViewerZone } from '@/components/shell/use-viewer-zone';
import { Checkbox } from '@/components/ui/checkbox';
import { cn } from '@/components/ui/cn';
import { SortHeadCell } from '@/components/ui/sort-head-cell';
import { HeadCell, Table, TableHead, TableRow } from '@/components/ui/table';
import type { HomeRow } from '@/lib/campaign/home';
import { KeepFocusBody } from './keep-focus';
import { ListRow } from './list-row';
import type { RowAct, RowOffer } from './list-types';
import type { ListSort, ListView } from './list-view';
import { directionOf, nextSort, SORT_COLUMNS } from './sort-columns';
import { type ChooseRow, hasCampaign } from './use-chosen';

export type ListTableProps = {
  rows: readonly HomeRow[];
  view: ListView;
  /** Epoch ms: what is today needs no date. */
  nowMs: number;
  canOperate: boolean;
  offer: RowOffer;
  chosen: ReadonlySet<string>;
  onChoose: ChooseRow;
  onChooseAll: (rows: readonly HomeRow[], isOn: boolean) => void;
  onSort: (change: Partial<ListView>) => void;
  onAct: (act: RowAct) => void;
};

export function ListTable(props: ListTableProps) {
  const { rows, nowMs, canOperate, offer, chosen, onChoose, onAct } = props;
  const today = formatInstant(nowMs, useViewerZone(), 'date');
  return (
    <Table label="Campaigns">
      <TableHead>
        <HeadRow {...props} />
      </TableHead>
      <KeepFocusBody>
        {rows.map((row) => (
          <ListRow
            key={row.key}
            {...{ row, today, canOperate, offer, onChoose, onAct }}
            isChosen={chosen.has(row.key)}
          />
        ))}
      </KeepFocusBody>
    </Table>
  );
}

const LOOKS: Partial<Record<ListSort, string>> = {
  name: 'sm:w-[26%]',
  progress: 'w-[14%] max-sm:hidden',
  window: 'max-xl:hidden',
  by: 'max-xl:hidden',
};

const NUMBERS: readonly ListSort[] = ['reached', 'voicemail'];

function HeadRow(props: ListTableProps) {
  const { view, canOperate, onSort } = props;
  return (
    <TableRow>
      {canOperate ? (
        <HeadCell className="w-8 py-0 pr-0">
          <ChooseAll {...props} />
        </HeadCell>
      ) : null}
      {SORT_COLUMNS.map(({ sort, label }) => (
        <SortHeadCell
          key={sort}
          direction={directionOf(view, sort)}
          onSort={() => onSort(nextSort(view, sort))}
          isNumber={NUMBERS.includes(sort)}
          className={cn(LOOKS[sort] ?? 'max-sm:hidden')}
        >
          {label}
        </SortHeadCell>
      ))}
      {canOperate ? (
        <HeadCell className="relative w-9">
          <span className="sr-only">Actions</span>
        </HeadCell>
      ) : null}
    </TableRow>
  );
}

/** Where the focus goes when what had it is not there any more. */
export const CHOOSE_ALL_ID = 'choose-all-campaigns';

function ChooseAll({ rows, chosen, onChooseAll }: ListTableProps) {
  const able = rows.filter(hasCampaign);
  const count = able.filter(({ key }) => chosen.has(key)).length;
  const isAll = count > 0 && count === able.length;
  return (
    <Checkbox
      id={CHOOSE_ALL_ID}
      aria-label="Select all campaigns shown"
      disabled={able.length === 0}
      checked={isAll || (count > 0 ? 'indeterminate' : false)}
      onCheckedChange={() => onChooseAll(rows, !isAll)}
    />
  );
}

'use client';

import { memo } from 'react';
import { campaignSegments } from '@/components/shell/campaign-segments';
import { PlaceLink } from '@/components/shell/place-link';
import { StackedBar } from '@/components/shell/stacked-bar';
import { formatInstant } from '@/components/shell/time-format';
import { useViewerZone } from '@/components/shell/use-viewer-zone';
import { Cell, CellNumber, RowHeadCell, TableRow } from '@/components/ui/table';
import type { HomeRow } from '@/lib/campaign/home';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { countOf } from '@/lib/campaign/phrases';
import type { RowAct } from './list-types';
import { factsOf, rowPath, tellEnd } from './row-facts';
import { RowMenu } from './row-menu';
import { RowStatus } from './row-status';
import { RowWindow } from './row-window';

type ListRowProps = {
  row: HomeRow;
  /** The viewer's date, as it is written. */
  today: string;
  canOperate: boolean;
  onAct: (act: RowAct) => void;
};

/** One campaign; the whole row leads to it. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { row, today, canOperate, onAct } = props;
  const zone = useViewerZone();
  const { reached, voicemail } = factsOf(row);
  const end = tellEnd(row, (at) => formatInstant(at, zone, 'clock'));
  return (
    <TableRow className="relative">
      <RowHeadCell className="max-w-90 min-w-40 max-sm:max-w-none">
        <RowName row={row} />
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 font-normal text-caption text-muted sm:hidden">
          <RowStatus row={row} />
          <span>
            {reached === '–' ? countOf(row.audience, 'contact') : `${reached} reached`}
            {end === '' ? null : ` · ${end}`}
          </span>
        </p>
      </RowHeadCell>
      <Cell className="max-sm:hidden">
        <RowStatus row={row} />
      </Cell>
      <Cell className="max-sm:hidden">
        {row.launchState === null ? (
          <StackedBar segments={campaignSegments(row)} height="small" />
        ) : (
          <span className="text-muted">{countOf(row.audience, 'contact')}</span>
        )}
      </Cell>
      <CellNumber className="max-sm:hidden">{reached}</CellNumber>
      <CellNumber className="max-sm:hidden">{voicemail}</CellNumber>
      <Cell className="text-muted max-lg:hidden">
        <RowWindow row={row} today={today} />
      </Cell>
      <Cell className="text-muted max-sm:hidden">{end}</Cell>
      <Cell className="max-w-28 truncate text-muted max-lg:hidden">{row.launchedBy}</Cell>
      {canOperate ? (
        <Cell className="px-1 py-0 text-right">
          <RowMenu row={row} onAct={onAct} />
        </Cell>
      ) : null}
    </TableRow>
  );
});

function RowName({ row }: { row: HomeRow }) {
  return (
    <>
      <PlaceLink
        href={rowPath(row)}
        prefetch={false}
        title={row.name}
        className="[overflow-wrap:anywhere] after:absolute after:inset-0"
      >
        {nameWithoutFingerprint(row.name)}
      </PlaceLink>
      {row.needsAttention === null ? null : (
        <p className="font-normal text-caption text-muted">{row.needsAttention}</p>
      )}
    </>
  );
}

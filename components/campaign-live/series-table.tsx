'use client';

import { memo } from 'react';
import { formatCount } from '@/components/shell/format-count';
import { Time } from '@/components/shell/time';
import {
  CellNumber,
  HeadCell,
  HeadCellNumber,
  RowHeadCell,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import type { Series } from '@/lib/campaign/live';
import { countAt, layersOf } from './series-layers';

/** The chart's twin: every point of the series in numbers, the newest first. */
export const SeriesTable = memo(function SeriesTable({ series }: { series: Series }) {
  const layers = layersOf(series);
  return (
    <Table label="Contacts over time">
      <TableHead>
        <TableRow>
          <HeadCell>Time</HeadCell>
          {layers.map(({ key, label }) => (
            <HeadCellNumber key={key}>{label}</HeadCellNumber>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {series.points.toReversed().map((point) => (
          <TableRow key={point.at}>
            <RowHeadCell className="font-normal text-muted">
              <Time at={point.at} style="clock-seconds" />
            </RowHeadCell>
            {layers.map(({ key }) => (
              <CellNumber key={key}>{formatCount(countAt(point, key))}</CellNumber>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
});

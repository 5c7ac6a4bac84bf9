'use client';

import { memo } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { useViewerZone } from '@/components/shell/use-viewer-zone';
import { toneColor } from '@/components/ui/tone';
import type { SeriesPoint } from '@/lib/campaign/live';
import { axisTime } from './axis-time';
import { ChartLabel } from './chart-label';
import { CHART_HEIGHT, gridStyle, tickStyle } from './chart-look';
import { timeTicks } from './chart-span';

type CallsAtOnceChartProps = { points: readonly SeriesPoint[]; limit: number };

/** Calls on the line over time, under the limit. */
export const CallsAtOnceChart = memo(function CallsAtOnceChart(props: CallsAtOnceChartProps) {
  const { points, limit } = props;
  const zone = useViewerZone();
  const from = points[0]?.at ?? 0;
  const span = { from, to: Math.max(points.at(-1)?.at ?? 0, from + 60_000) };
  const most = Math.max(...points.map(({ inProgress }) => inProgress), limit);
  return (
    <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
      <LineChart
        data={points.slice()}
        margin={{ top: 18, right: 8, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="at"
          type="number"
          domain={[span.from, span.to]}
          ticks={timeTicks(span, 4)}
          tickFormatter={axisTime(span, zone)}
          {...tickStyle}
        />
        <YAxis
          width={32}
          domain={[0, Math.ceil(most * 1.2)]}
          allowDecimals={false}
          tickCount={4}
          {...tickStyle}
        />
        <CartesianGrid {...gridStyle} />
        <ReferenceLine
          y={limit}
          stroke="var(--faint)"
          strokeDasharray="4 3"
          label={<LimitLabel limit={limit} />}
        />
        <Line
          dataKey="inProgress"
          name="In progress"
          type="stepAfter"
          stroke={toneColor('in-progress')}
          strokeWidth={1.6}
          dot={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
});

type LimitLabelProps = { limit: number; viewBox?: { x?: number; y?: number; width?: number } };

function LimitLabel({ limit, viewBox = {} }: LimitLabelProps) {
  const right = (viewBox.x ?? 0) + (viewBox.width ?? 0);
  return (
    <ChartLabel text={`limit ${limit}`} share={1} row={0} viewBox={{ ...viewBox, x: right }} />
  );
}

'use client';

import { memo } from 'react';
import {
  Area,
  AreaChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatCount } from '@/components/shell/format-count';
import { useViewerZone } from '@/components/shell/use-viewer-zone';
import { toneColor } from '@/components/ui/tone';
import type { Series } from '@/lib/campaign/live';
import { axisTime } from './axis-time';
import { ChartLabel } from './chart-label';
import { CHART_HEIGHT, gridStyle, tickStyle } from './chart-look';
import { type ChartSpan, countTicks, countTop, timeTicks } from './chart-span';
import type { Projection } from './projection';
import { highestOf, layersOf } from './series-layers';
import { SeriesTip } from './series-tip';

export type SeriesChartProps = {
  series: Series;
  audience: number;
  span: ChartSpan;
  projection: Projection | null;
};

/** The contacts by where they stand, stacked over time. Drawn again only when something in it changed. */
export const SeriesChart = memo(function SeriesChart(props: SeriesChartProps) {
  const { series, audience, span, projection } = props;
  const zone = useViewerZone();
  const layers = layersOf(series);
  const tell = axisTime(span, zone);
  const top = countTop(Math.max(highestOf(series), projection?.to.count ?? 0), audience);
  return (
    <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
      <AreaChart
        data={series.points}
        margin={{ top: 18, right: 8, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="at"
          type="number"
          domain={[span.from, span.to]}
          ticks={timeTicks(span, 6)}
          tickFormatter={tell}
          allowDataOverflow
          {...tickStyle}
        />
        <YAxis
          width={52}
          domain={[0, top]}
          tickFormatter={formatCount}
          ticks={countTicks(top)}
          interval={0}
          allowDataOverflow
          {...tickStyle}
        />
        <CartesianGrid {...gridStyle} />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--line-strong)' }}
          content={<SeriesTip layers={layers} zone={zone} />}
        />
        {layers.map(({ key, label, tone }) => (
          <Area
            key={key}
            dataKey={key}
            name={label}
            stackId="contacts"
            stroke="none"
            fill={toneColor(tone)}
            fillOpacity={0.88}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        {marksOf({ span, projection, tell })}
      </AreaChart>
    </ResponsiveContainer>
  );
});

type Marks = Pick<SeriesChartProps, 'span' | 'projection'> & { tell: (ms: number) => string };

// Elements and not a component: the chart looks for its parts among its own children.
function marksOf({ span, projection, tell }: Marks) {
  const share = (at: number) => (at - span.from) / (span.to - span.from);
  return [
    span.deadline === null ? null : (
      <ReferenceLine
        key="deadline"
        x={span.deadline}
        stroke="var(--line-strong)"
        label={<ChartLabel text={`ends ${tell(span.deadline)}`} share={1} row={1} />}
      />
    ),
    span.now === null ? null : (
      <ReferenceLine
        key="now"
        x={span.now}
        stroke="var(--faint)"
        strokeDasharray="2 3"
        label={<ChartLabel text={`now ${tell(span.now)}`} share={share(span.now)} row={0} />}
      />
    ),
    projection === null ? null : (
      <ReferenceLine
        key="projection"
        segment={[
          { x: projection.from.at, y: projection.from.count },
          { x: projection.to.at, y: projection.to.count },
        ]}
        stroke={projection.isLate ? 'var(--status-failed)' : 'var(--faint)'}
        strokeDasharray="4 4"
      />
    ),
  ];
}

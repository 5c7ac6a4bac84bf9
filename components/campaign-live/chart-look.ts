/** Charts and what stands in for them while they load are this high, px. */
export const CHART_HEIGHT = 228;

export const tickStyle = {
  tick: { fill: 'var(--faint)', fontSize: 11 },
  tickLine: false,
  axisLine: false,
  tickMargin: 6,
  minTickGap: 24,
} as const;

export const gridStyle = { vertical: false, stroke: 'var(--line-soft)' } as const;

type ChartLabelProps = {
  text: string;
  /** Where the line stands on the axis, 0–1: near the right end the words go to its left. */
  share: number;
  /** Labels that may come close to each other take rows of their own. */
  row: number;
  /** Given by the chart. */
  viewBox?: { x?: number; y?: number };
};

/** The words on an upright line, inside the chart at any width. */
export function ChartLabel({ text, share, row, viewBox }: ChartLabelProps) {
  const isRight = share > 0.75;
  return (
    <text
      x={(viewBox?.x ?? 0) + (isRight ? -5 : 5)}
      y={(viewBox?.y ?? 0) - 6 + row * 14}
      textAnchor={isRight ? 'end' : 'start'}
      fill="var(--muted)"
      fontSize={11}
    >
      {text}
    </text>
  );
}

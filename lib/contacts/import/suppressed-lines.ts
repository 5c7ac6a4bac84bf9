import type { ImportDesk } from './import-desk';

/** Lines of the rows whose numbers must not be called, in file order. */
export function suppressedLines({ rows: { noted }, changed }: ImportDesk): number[] {
  const lines: number[] = [];
  for (let row = 0; row < noted.length; row++) {
    const line = noted.line(row);
    if (noted.outcome(row) === 'suppressed' && !changed.has(line)) lines.push(line);
  }
  for (const { line, outcome } of changed.all()) if (outcome === 'suppressed') lines.push(line);
  return lines.sort((a, b) => a - b);
}

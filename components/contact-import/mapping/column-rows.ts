import type { ColumnRole, ImportReport, Inspection } from '@/lib/contacts/import-types';
import type { MappingProblem } from '@/lib/contacts/mapping/mapping-problems';
import type { FoundMapping } from '@/lib/contacts/mapping/remembered-mapping';
import { headerRole } from '@/lib/contacts/reading/header-words';

/** A column as its line of the mapping shows it. */
export type ColumnRow = {
  column: number;
  name: string;
  role: ColumnRole;
  /** Values of the first rows; `read` is what became of one, where that is known and differs. */
  samples: { line: number; value: string; read: string | null }[];
  /** Share of the rows looked at that have a value. */
  filled: number;
  problem: MappingProblem | null;
  /** Its values alone said what it is, not its header. */
  isUnsure: boolean;
};

const SAMPLES = 3;

export type MappingSource = {
  inspection: Inspection;
  roles: ColumnRole[];
  problems: MappingProblem[];
  report: ImportReport | null;
  found: FoundMapping | null;
};

function isGuessedByValues(name: string, role: ColumnRole, guess: ColumnRole | undefined): boolean {
  if (role === 'variable' || role === 'ignore' || role !== guess) return false;
  return headerRole(name) !== role;
}

/** One row a column of the file, in its order. */
export function columnRows({
  inspection,
  roles,
  problems,
  report,
  found,
}: MappingSource): ColumnRow[] {
  const readLines = new Map(report?.sample.map(({ line, number }) => [line, number]));
  return inspection.columns.map((name, column) => {
    const role = roles[column] ?? 'variable';
    const samples = inspection.preview
      .map(({ line, cells }) => ({ line, value: cells[column]?.trim() ?? '' }))
      .filter(({ value }) => value !== '')
      .slice(0, SAMPLES)
      .map(({ line, value }) => {
        const read = role === 'number' ? (readLines.get(line) ?? null) : null;
        return { line, value, read: read === value ? null : read };
      });
    return {
      ...{ column, name, role, samples },
      filled: inspection.filled[column] ?? 0,
      problem: problems.find((one) => one.column === column) ?? null,
      isUnsure: found === null && isGuessedByValues(name, role, inspection.roles[column]),
    };
  });
}

export type ColumnView = 'all' | 'mapped' | 'left-out';

/** The rows a search and a view leave. Those with a blocking problem are never hidden. */
export function filterColumns(
  rows: readonly ColumnRow[],
  { view, search }: { view: ColumnView; search: string },
): ColumnRow[] {
  const wanted = search.trim().toLowerCase();
  return rows.filter(({ name, role, samples, problem }) => {
    if (problem?.isBlocking) return true;
    if (view === 'mapped' && (role === 'variable' || role === 'ignore')) return false;
    if (view === 'left-out' && role !== 'ignore') return false;
    return [name, ...samples.map(({ value }) => value)].some((text) =>
      text.toLowerCase().includes(wanted),
    );
  });
}

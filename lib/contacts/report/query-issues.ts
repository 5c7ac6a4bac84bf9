import type { ImportDesk } from '../import/import-desk';
import type { NotedRow } from '../import/noted-rows';
import type { ImportIssue, IssuePage, IssueQuery } from '../import-types';

type Narrowed = Omit<IssueQuery, 'from' | 'to'>;
/** Where a finding is: its line, and its place among the findings of its row. */
type Place = { lines: number[]; places: number[] };

type Sorted = Pick<ImportIssue, 'kind' | 'code' | 'column'>;

function wants({ kind, code, column }: Sorted, { kinds, codes, columns }: Narrowed): boolean {
  return (
    (!kinds || kinds.includes(kind)) &&
    (!codes || codes.includes(code)) &&
    (!columns || columns.includes(column ?? ''))
  );
}

function hasText(texts: string[], search: string): boolean {
  return texts.some((text) => text.toLowerCase().includes(search));
}

function ofChanged(row: NotedRow, query: Narrowed, search: string): number[] {
  return row.issues.flatMap((issue, at) => {
    const isWanted =
      wants(issue, query) && (search === '' || hasText([...row.cells, issue.reason], search));
    return isWanted ? [at] : [];
  });
}

function findPlaces({ rows, changed }: ImportDesk, query: Narrowed): Place {
  const { noted } = rows;
  const search = query.search?.trim().toLowerCase() ?? '';
  const found: Place = { lines: [], places: [] };
  const add = (line: number, place: number) => {
    found.lines.push(line);
    found.places.push(place);
  };
  const own = changed.all().sort((a, b) => a.line - b.line);
  let next = 0;
  const addChanged = (before: number) => {
    for (let row = own[next]; row && row.line < before; row = own[++next]) {
      for (const at of ofChanged(row, query, search)) add(row.line, at);
    }
  };
  for (let row = 0; row < noted.length; row++) {
    const line = noted.line(row);
    addChanged(line);
    if (changed.has(line)) continue;
    const [from, to] = noted.issuesOf(row);
    for (let at = from; at < to; at++) {
      const column = noted.columnOf(at);
      const issue = { kind: noted.kindOf(at), code: noted.codeOf(at), column };
      if (!wants(issue, query)) continue;
      if (search === '' || hasText([noted.text(row), noted.reasonOf(at)], search)) {
        add(line, at - from);
      }
    }
  }
  addChanged(Number.POSITIVE_INFINITY);
  return found;
}

/** Pages of findings by line. The places of the last question are kept: the next page of it costs nothing. */
export function createIssuePages(desk: ImportDesk) {
  let asked = '';
  let found: Place = { lines: [], places: [] };
  return {
    /** After a fix the places are others. */
    forget: () => {
      asked = '';
    },
    read({ from, to, ...query }: IssueQuery): IssuePage {
      const key = JSON.stringify([query.kinds, query.codes, query.columns, query.search]);
      if (key !== asked) found = findPlaces(desk, query);
      asked = key;
      const lines = found.lines.slice(from, to);
      const rows = new Map(lines.map((line) => [line, desk.changed.read(line)]));
      const places = found.places.slice(from, to);
      return {
        total: found.lines.length,
        issues: lines.flatMap((line, at) => rows.get(line)?.issues[places[at] ?? 0] ?? []),
        rows: [...rows].map(([line, row]) => ({ line, cells: row?.cells ?? [] })),
      };
    },
  };
}

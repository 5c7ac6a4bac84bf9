import type { ImportIssue, IssuePage, IssueQuery } from './import-types';
import type { ImportedRows } from './importer';

/** One page of the findings that a query asks for, by line. */
export function queryIssues({ issues, rows }: ImportedRows, query: IssueQuery): IssuePage {
  const { kinds, codes, columns, from, to } = query;
  const wanted = query.search?.trim().toLowerCase() ?? '';
  const hasText = (issue: ImportIssue) =>
    [issue.reason, ...(rows.get(issue.line)?.cells ?? [])].some((text) =>
      text.toLowerCase().includes(wanted),
    );
  const found = issues.filter(
    (issue) =>
      (!kinds || kinds.includes(issue.kind)) &&
      (!codes || codes.includes(issue.code)) &&
      (!columns || columns.includes(issue.column ?? '')) &&
      (wanted === '' || hasText(issue)),
  );
  const page = found.slice(from, to);
  const lines = [...new Set(page.map(({ line }) => line))];
  return {
    total: found.length,
    issues: page,
    rows: lines.map((line) => ({ line, cells: rows.get(line)?.cells ?? [] })),
  };
}

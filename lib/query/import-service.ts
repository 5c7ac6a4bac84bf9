import { importSource } from '@/lib/contacts/import-source';
import {
  type CellFix,
  type FixResult,
  type ImportProgress,
  ImportRefusal,
  type ImportReport,
  type ImportSettings,
  type ImportSource,
  type Inspection,
  type IssuePage,
  type IssueQuery,
  type ListHead,
  type ReadingChoice,
} from '@/lib/contacts/import-types';
import type { ImportedRows } from '@/lib/contacts/importer';
import { inspectSource } from '@/lib/contacts/inspect-source';
import { leftOutHeader, leftOutLines } from '@/lib/contacts/issues-csv';
import { queryIssues } from '@/lib/contacts/query-issues';
import { createSpeed } from './import-speed';
import { createUpload, type NewUpload, type Upload, type UploadWork } from './upload-contacts';

export type CheckGiven = { source: ImportSource; settings: ImportSettings; fixes: CellFix[] };

const NOT_CHECKED = 'These rows were not checked yet. Choose the file again.';

/** Everything done with one source, away from the screen: what the import worker runs. */
export function createImportService(needs: Pick<NewUpload, 'wait'> = {}) {
  let checked: (CheckGiven & { imported: ImportedRows }) | null = null;
  let upload: Upload | null = null;

  function known() {
    if (!checked) throw new ImportRefusal(NOT_CHECKED);
    return checked;
  }

  async function check(
    given: CheckGiven,
    onProgress: (progress: ImportProgress) => void = () => {},
  ): Promise<ImportReport> {
    const speed = createSpeed();
    const imported = await importSource(given.source, given.settings, {
      fixes: given.fixes,
      onProgress: (progress) => onProgress({ ...progress, ...speed(progress) }),
    });
    checked = { ...given, imported };
    upload = null;
    return imported.report;
  }

  return {
    inspect: (source: ImportSource, choice: ReadingChoice): Promise<Inspection> =>
      inspectSource(source, choice),
    check,
    async issues(query: IssueQuery): Promise<IssuePage> {
      return queryIssues(known().imported, query);
    },
    async fix(fix: CellFix): Promise<FixResult> {
      const { source, settings, fixes } = known();
      const report = await check({ source, settings, fixes: [...fixes, fix] });
      const { rows, issues } = known().imported;
      const row = rows.get(fix.line) ?? { line: fix.line, cells: [], outcome: 'accepted' };
      return { report, row: { ...row, issues: issues.filter(({ line }) => line === fix.line) } };
    },
    async issuesCsv(): Promise<Blob> {
      const { imported, settings } = known();
      const left = [...imported.rows.values()].filter(({ outcome }) => outcome !== 'accepted');
      const lines = left.map((row) => ({
        ...row,
        reasons: imported.issues.filter(({ line }) => line === row.line).map((one) => one.reason),
      }));
      const text = leftOutHeader(settings.columns) + leftOutLines(lines, settings.columns.length);
      // A BOM lets spreadsheets read its accents.
      return new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
    },
    async upload(list: ListHead, work: UploadWork) {
      upload ??= createUpload({ imported: known().imported, list, ...needs });
      return upload.run(work);
    },
  };
}
export type ImportService = ReturnType<typeof createImportService>;

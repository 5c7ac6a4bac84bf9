import type { AudienceFacts } from '@/lib/contacts/contact';
import { createImportDesk, type ImportDesk } from '@/lib/contacts/import/import-desk';
import { importSource } from '@/lib/contacts/import/import-source';
import { inspectSource } from '@/lib/contacts/import/inspect-source';
import { suppressedLines } from '@/lib/contacts/import/suppressed-lines';
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
import { leftOutCsv } from '@/lib/contacts/report/left-out-csv';
import { createIssuePages } from '@/lib/contacts/report/query-issues';
import { loadZones } from '@/lib/contacts/zones/load-zones';
import { gzip } from './gzip';
import { createSpeed } from './import-speed';
import { describeList } from './new-list-body';
import { nextTurn } from './next-turn';
import { createScreening } from './screen-numbers';
import { type Sending, waitMs } from './send-request';
import { hashSource } from './source-hash';
import { type UploadWork, uploadContacts } from './upload-contacts';
import { warmUp } from './warm-up';

export type CheckGiven = { source: ImportSource; settings: ImportSettings; fixes: CellFix[] };

type Checked = {
  given: CheckGiven;
  fixes: CellFix[];
  desk: ImportDesk;
  pages: ReturnType<typeof createIssuePages>;
};

type ServiceNeeds = {
  wait?: Sending['wait'];
  /** How bodies are gzipped. */
  pack?: typeof gzip;
};

/** Bytes that tell the encoding at first: whoever waits for a large file sees its columns at once. */
const QUICK_LOOK = 256 * 1024;

const NOT_CHECKED = 'These rows were not checked yet. Choose the file again.';

/** Everything done with one source, away from the screen: what the import worker runs. */
export function createImportService({ wait = waitMs, pack = gzip }: ServiceNeeds = {}) {
  let isAsked = false;
  let checked: Checked | null = null;
  let fixing: Promise<unknown> = Promise.resolve();
  let hashed: { source: ImportSource; hash: Promise<string> } | null = null;

  function known(): Checked {
    if (!checked) throw new ImportRefusal(NOT_CHECKED);
    return checked;
  }

  function hashOf({ given: { source } }: Checked): Promise<string> {
    if (hashed?.source !== source) hashed = { source, hash: hashSource(source) };
    return hashed.hash;
  }

  async function check(
    given: CheckGiven,
    onProgress: (progress: ImportProgress) => void = () => {},
  ): Promise<ImportReport> {
    const { source, settings, fixes } = given;
    const { signal } = new AbortController();
    const screen = createScreening(settings, { signal, wait, pack });
    const speed = createSpeed(onProgress);
    const needs = { fixes, screen, onProgress: speed, pause: nextTurn };
    const rows = await importSource(source, settings, needs);
    const desk = await createImportDesk(rows, { screen, fixedCells: fixes.length });
    checked = { given, fixes: [...fixes], desk, pages: createIssuePages(desk) };
    // The hash is asked for next, but only once the report is answered: it would hold that up.
    const one = checked;
    setTimeout(() => hashOf(one).catch(() => {}));
    return desk.report();
  }

  async function fixCell(fix: CellFix): Promise<FixResult> {
    const { desk, pages, fixes } = known();
    const result = await desk.fix(fix);
    pages.forget();
    fixes.push(fix);
    return result;
  }

  return {
    async prepare(): Promise<null> {
      await loadZones();
      await warmUp(() => !isAsked, pack);
      return null;
    },
    inspect(source: ImportSource, choice: ReadingChoice, isThorough = false): Promise<Inspection> {
      isAsked = true;
      // What was found before is of no use any more, and may be large.
      checked = null;
      return inspectSource(source, choice, isThorough ? {} : { most: QUICK_LOOK });
    },
    check,
    async issues(query: IssueQuery): Promise<IssuePage> {
      return known().pages.read(query);
    },
    fix(fix: CellFix): Promise<FixResult> {
      const done = fixCell(fix);
      fixing = done.catch(() => {});
      return done;
    },
    async issuesCsv(): Promise<Blob> {
      // A BOM lets spreadsheets read its accents.
      return new Blob(['\ufeff', ...leftOutCsv(known().desk)], { type: 'text/csv;charset=utf-8' });
    },
    /** sha-256 of the source, in hex. */
    sourceHash: (): Promise<string> => hashOf(known()),
    async upload(head: ListHead, work: UploadWork): Promise<AudienceFacts> {
      const one = known();
      // The cell somebody left to press the button is settled first, and goes with the rest.
      await fixing;
      const { given, fixes, desk } = one;
      const sourceHash = await hashOf(one);
      const described = { head, ...given, fixes, report: await desk.report(), sourceHash };
      const list = describeList({ ...described, suppressedLines: suppressedLines(desk) });
      return uploadContacts({ list, accepted: desk.rows.accepted, wait, pack }, work);
    },
  };
}

import type { AudienceFacts } from '@/lib/contacts/contact';
import type {
  CellFix,
  FixResult,
  ImportProgress,
  ImportReport,
  ImportSettings,
  ImportSource,
  Inspection,
  IssuePage,
  IssueQuery,
  ListHead,
  ReadingChoice,
  UploadProgress,
} from '@/lib/contacts/import-types';

type Watched<T> = { signal: AbortSignal; onProgress: (progress: T) => void };

/**
 * Who reads, checks and uploads one source: a worker. Every verb rejects with ImportRefusal for what can't
 * be done, in words, and with the signal's reason when it is given up. `issues`, `fix`, `issuesCsv` and
 * `upload` are about the last check.
 */
export type ImportEngine = {
  /** Gets ready before a source is chosen, so that no one waits for it then. */
  prepare(): void;
  inspect(
    source: ImportSource,
    choice: ReadingChoice,
    work: { signal: AbortSignal; isThorough?: boolean },
  ): Promise<Inspection>;
  check(
    given: { source: ImportSource; settings: ImportSettings; fixes: CellFix[] },
    work: Watched<ImportProgress>,
  ): Promise<ImportReport>;
  issues(query: IssueQuery): Promise<IssuePage>;
  fix(fix: CellFix): Promise<FixResult>;
  /** Rows that were not accepted, original columns and the reason, safe to open in a spreadsheet. */
  issuesCsv(): Promise<Blob>;
  /** sha-256 of the source, in hex: a list made of the same file has the same. */
  sourceHash(): Promise<string>;
  /** Rejects with UploadFailure. Called again after a failure it goes on where it stopped. */
  upload(list: ListHead, work: Watched<UploadProgress>): Promise<AudienceFacts>;
  /** Forgets the source, and everything about it. */
  end(): void;
};

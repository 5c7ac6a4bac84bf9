import type { AudienceFacts } from '../contact';
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
} from '../import-types';

/** What the page asks of the import worker, and what the last reply to each holds. */
export type ImportVerbs = {
  prepare: { ask: object; answer: null };
  /** Unless it is thorough, the encoding is told from the beginning of the file. */
  inspect: {
    ask: { source: ImportSource; choice: ReadingChoice; isThorough: boolean };
    answer: Inspection;
  };
  /** Fixes are those made so far, in their order. A check replaces the one before. */
  check: {
    ask: { source: ImportSource; settings: ImportSettings; fixes: CellFix[] };
    answer: ImportReport;
  };
  issues: { ask: { query: IssueQuery }; answer: IssuePage };
  fix: { ask: { fix: CellFix }; answer: FixResult };
  issuesCsv: { ask: object; answer: Blob };
  /** sha-256 of the source, in hex. */
  sourceHash: { ask: object; answer: string };
  upload: { ask: { list: ListHead }; answer: AudienceFacts };
};
export type ImportVerb = keyof ImportVerbs;

/** `id` pairs replies with their request. `stop` ends an upload; all else is ended with the worker. */
export type WorkerRequest =
  | { [V in ImportVerb]: { id: number; verb: V } & ImportVerbs[V]['ask'] }[ImportVerb]
  | { id: number; verb: 'stop' };

/** `status` is that of the server's answer, where it was the server that refused. */
export type WorkerReply = { id: number } & (
  | { kind: 'progress'; progress: ImportProgress | UploadProgress }
  | { kind: 'done'; answer: ImportVerbs[ImportVerb]['answer'] }
  | { kind: 'refused'; message: string; status: number | null; isEncoding: boolean }
);

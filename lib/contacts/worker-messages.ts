import type {
  ImportedContacts,
  ImportProgress,
  ImportSettings,
  ImportSource,
  Inspection,
  ReadingChoice,
} from './import-types';

/** What the page asks of the import worker: one request, then replies until the last of its kind. */
export type WorkerRequest =
  | { kind: 'inspect'; source: ImportSource; choice: ReadingChoice }
  | { kind: 'import'; source: ImportSource; settings: ImportSettings };

export type WorkerReply =
  | { kind: 'inspected'; inspection: Inspection }
  | { kind: 'progress'; progress: ImportProgress }
  | { kind: 'imported'; imported: ImportedContacts }
  | { kind: 'refused'; message: string };

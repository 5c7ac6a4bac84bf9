import type {
  ImportedContacts,
  ImportProgress,
  ImportSettings,
  ImportSource,
  Inspection,
  ReadingChoice,
} from '@/lib/contacts/import-types';

/** Who reads files. Both reject with ImportRefusal for a file that can't be read, AbortError when cancelled. */
export type ImportRunner = {
  inspect(
    source: ImportSource,
    choice: ReadingChoice,
    work: { signal: AbortSignal },
  ): Promise<Inspection>;
  run(
    source: ImportSource,
    settings: ImportSettings,
    work: { signal: AbortSignal; onProgress: (progress: ImportProgress) => void },
  ): Promise<ImportedContacts>;
};

import { ImportRefusal } from '@/lib/contacts/import-types';
import { UploadFailure } from '@/lib/query/send-request';

const UNEXPECTED =
  'This stopped because of a fault in this page. Nothing was lost on the server. Reload the page and try again.';

/** What went wrong, as a sentence for the screen. */
export function sentenceOf(error: unknown): string {
  const isOurs = error instanceof ImportRefusal || error instanceof UploadFailure;
  return isOurs ? error.message : UNEXPECTED;
}

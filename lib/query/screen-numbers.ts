import { ScreenAnswer, type ScreenNumbers } from '@/lib/contacts/import/screening';
import { ImportRefusal, type ImportSettings } from '@/lib/contacts/import-types';
import { GZIP_HEADERS, type gzip } from './gzip';
import { type Sending, sendRepeatable, UploadFailure } from './send-request';

const UNSCREENED = 'Nobody is imported without a look at the do-not-call list.';

type Screened = Pick<ImportSettings, 'calledWithinDays' | 'numberRule' | 'defaultCountry'>;

/** Asks the server whom not to call. A failure is told in words, and fails the check: nobody goes unscreened. */
export function createScreening(
  settings: Screened,
  { pack, ...sending }: Sending & { pack: typeof gzip },
): ScreenNumbers {
  const { calledWithinDays, numberRule, defaultCountry } = settings;
  // Only numbers that are no E.164 are read in a country.
  const country = numberRule === 'any' ? { country: defaultCountry } : {};
  return async (numbers) => {
    const body = await pack([JSON.stringify({ numbers, calledWithinDays, ...country })]);
    const init = { method: 'POST', headers: GZIP_HEADERS, body };
    try {
      const response = await sendRepeatable('/api/contacts/screen', init, sending);
      return ScreenAnswer.parse(await response.json()).hits;
    } catch (error) {
      sending.signal.throwIfAborted();
      const why = error instanceof UploadFailure ? error.message : 'The answer was unreadable.';
      throw new ImportRefusal(
        `The numbers could not be held against the do-not-call list. ${why} ${UNSCREENED} Try again.`,
      );
    }
  };
}

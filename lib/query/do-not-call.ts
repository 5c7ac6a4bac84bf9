import type { Failure, Result } from '@/lib/campaign/result';
import type { DoNotCallSource, ImportedNumbers } from '@/lib/contacts/do-not-call/do-not-call';
import { GZIP_HEADERS, gzip } from './gzip';

type Import = {
  text: string;
  country: string;
  reason: string;
  note: string;
  source: DoNotCallSource;
};

/** Sends numbers to the list, packed: thousands fit into one request. Throws where no answer came. */
export async function importDoNotCall(input: Import): Promise<Result<ImportedNumbers>> {
  const body = await gzip([new TextEncoder().encode(JSON.stringify(input))]);
  const response = await fetch('/api/contacts/do-not-call/import', {
    method: 'POST',
    headers: GZIP_HEADERS,
    body,
  });
  // Guaranteed by the route; a proxy's page is no JSON and is thrown.
  const answer = (await response.json()) as ImportedNumbers & { failure?: Failure };
  if (response.ok) return { ok: true, value: answer };
  if (answer.failure !== undefined) return { ok: false, failure: answer.failure };
  throw new Error('an answer that is none');
}

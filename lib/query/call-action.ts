import { unstable_rethrow } from 'next/navigation';
import type { Result } from '@/lib/campaign/result';
import { noteNewVersion } from './new-version';

const NEW_VERSION =
  'A new version was deployed since this page was opened, and this was not done. Reload the page; a saved draft is kept.';

/**
 * Calls a server action and throws nothing but a redirect: what is thrown across the border becomes a failure in words.
 * `silence` is the sentence for when no answer came, and it is not known what happened.
 */
export async function callAction<T>(
  act: () => Promise<Result<T>>,
  silence: string,
): Promise<Result<T>> {
  try {
    return await act();
  } catch (thrown) {
    // A redirect comes as an error too, and is the router's to follow.
    unstable_rethrow(thrown);
    const isOutdated = isOutdatedCall(thrown);
    if (isOutdated) noteNewVersion();
    return {
      ok: false,
      failure: {
        code: isOutdated ? 'outdated' : 'outcome-unknown',
        message: isOutdated ? NEW_VERSION : silence,
        requestId: '',
      },
    };
  }
}

/**
 * Whether the server does not know the action: the page comes from another build. Next answers such a call
 * with 409 and a header of its own before anything runs, so it is certain that nothing was done.
 */
export function isOutdatedCall(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'UnrecognizedActionError';
}

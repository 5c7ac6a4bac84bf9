import { unstable_isUnrecognizedActionError } from 'next/navigation';
import { beforeEach, describe, expect, it } from 'vitest';
import { UnrecognizedActionError } from '../../node_modules/next/dist/client/components/unrecognized-action-error';
import { callAction } from './call-action';
import { forgetNewVersion, hasNewVersion } from './new-version';

const SILENCE = 'Dialboard did not answer.';

beforeEach(forgetNewVersion);

describe('calling a server action', () => {
  it('hands on what it returns', async () => {
    const result = { ok: true as const, value: 1 };
    expect(await callAction(async () => result, SILENCE)).toBe(result);
    expect(hasNewVersion()).toBe(false);
  });

  it('says that a new version was deployed, and that nothing was done', async () => {
    const thrown = new UnrecognizedActionError('Server Action "00ab" was not found on the server.');
    expect(unstable_isUnrecognizedActionError(thrown)).toBe(true);
    const result = await callAction(() => Promise.reject(thrown), SILENCE);
    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'outdated', message: expect.stringMatching(/not done\. Reload the page/) },
    });
    expect(hasNewVersion()).toBe(true);
  });

  it('says in the caller’s words that no answer came', async () => {
    const result = await callAction(() => Promise.reject(new TypeError('fetch failed')), SILENCE);
    expect(result).toEqual({
      ok: false,
      failure: { code: 'outcome-unknown', message: SILENCE, requestId: '' },
    });
    expect(hasNewVersion()).toBe(false);
  });
});

import { z } from 'zod';
import type { Result } from '@/lib/campaign/result';
import type { OverridesDraft } from '@/lib/overrides/draft';
import { SavedOverrides } from '@/lib/overrides/saved';
import { callAction } from '@/lib/query/call-action';

/** What can be done with saved sets; the page hands it in. */
export type SavedOverridesActs = {
  create: (input: { name: string; content: OverridesDraft }) => Promise<Result<unknown>>;
  update: (input: {
    id: string;
    seenAt: string;
    name?: string;
    content?: OverridesDraft;
  }) => Promise<Result<unknown>>;
  remove: (input: { id: string }) => Promise<Result<unknown>>;
};

const Refused = z.object({ failure: z.object({ message: z.string() }) });

/** All saved sets. @throws Error with a sentence for the screen */
export async function fetchSavedOverrides(): Promise<SavedOverrides[]> {
  const response = await fetch('/api/overrides').catch(() => null);
  const body: unknown = await response?.json().catch(() => null);
  const read = z.array(SavedOverrides).safeParse(body);
  if (response?.ok && read.success) return read.data;
  const refused = Refused.safeParse(body);
  throw new Error(
    refused.success
      ? refused.data.failure.message
      : 'The saved sets could not be read. Nothing was changed.',
  );
}

/** What a refused or unanswered act says; null when it was done. */
export async function failureOf(act: () => Promise<Result<unknown>>): Promise<string | null> {
  const result = await callAction(act, UNREACHED);
  return result.ok ? null : result.failure.message;
}

const UNREACHED =
  'Dialboard did not answer, so it is not known whether this was done. Look at the saved sets before you try again.';

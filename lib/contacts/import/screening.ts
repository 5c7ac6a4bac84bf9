import { z } from 'zod';

/** Numbers asked about in one request, as many as the server takes: what each costs counts, not how many wait. */
export const MAX_SCREENED = 10_000;

/** A number that is left out: its place in the request, and why, as a sentence. */
export const ScreenHit = z.object({
  index: z.number().int().nonnegative(),
  code: z.enum(['do-not-call', 'called-lately']),
  reason: z.string(),
});
export type ScreenHit = z.infer<typeof ScreenHit>;
export const ScreenAnswer = z.object({ hits: z.array(ScreenHit) });

/** Says which of these numbers must not be called, or were called lately. Rejects when that can't be told. */
export type ScreenNumbers = (numbers: string[]) => Promise<ScreenHit[]>;

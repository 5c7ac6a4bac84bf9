import { z } from 'zod';

// What we read is never trusted to have the documented shape: a field that isn't what it should be is
// read as absent, and the rest of the object stays usable.

/** A string with something in it; anything else reads as absent. Numbers become their digits. */
export const LooseText = z
  .union([z.string(), z.number().transform(String)])
  .transform((text) => (text.trim() === '' ? undefined : text))
  .optional()
  .catch(undefined);

/** A finite number, also when it came as a numeric string; anything else reads as absent. */
export const LooseNumber = z
  .union([z.number(), z.string().trim().min(1).transform(Number)])
  .pipe(z.number())
  .optional()
  .catch(undefined);

export const LooseFlag = z.boolean().optional().catch(undefined);

/** A list of strings; entries of another kind are left out. */
export const LooseTexts = z
  .array(z.unknown())
  .transform((list) => list.filter((entry) => typeof entry === 'string'))
  .catch([]);

const FIRST_MS_EPOCH = 100_000_000_000;

/** ISO 8601 UTC, from an ISO string or an epoch in seconds or milliseconds; anything else reads as absent. */
export const LooseInstant = z
  .union([z.string().min(1), z.number().transform(epochToMs)])
  .transform((value) => new Date(value))
  .refine((date) => !Number.isNaN(date.getTime()))
  .transform((date) => date.toISOString())
  .optional()
  .catch(undefined);

function epochToMs(epoch: number): number {
  return Math.abs(epoch) < FIRST_MS_EPOCH ? epoch * 1000 : epoch;
}

/** Reads each entry by itself: those that don't fit are counted, never fatal. */
export function readEach<T>(
  schema: z.ZodType<T>,
  list: readonly unknown[],
): { entries: T[]; dropped: number } {
  const entries: T[] = [];
  for (const item of list) {
    const read = schema.safeParse(item);
    if (read.success) entries.push(read.data);
  }
  return { entries, dropped: list.length - entries.length };
}

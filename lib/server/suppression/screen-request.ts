import { z } from 'zod';
import { DomainError } from '@/lib/server/errors';

/** At most this many numbers are screened at once. */
export const MAX_SCREENED = 10_000;

export const ScreenRequest = z.strictObject({
  numbers: z.array(z.string().max(500)).max(MAX_SCREENED),
  /** Also numbers called in so many days; null asks for do-not-call alone. */
  calledWithinDays: z.int().min(1).max(3_650).nullable(),
  /** ISO country in which trunk digits and SIP addresses are read as public numbers; '' for none. */
  country: z.string().max(2).default(''),
});
export type ScreenRequest = z.input<typeof ScreenRequest>;

/** @throws DomainError `bad-input`; never names a number */
export function readScreenRequest(body: unknown): ScreenRequest {
  const read = ScreenRequest.safeParse(body);
  if (read.success) return withStorable(read.data);
  const field = String(read.error.issues[0]?.path[0] ?? 'body');
  throw new DomainError(
    'bad-input',
    `The numbers could not be checked against do-not-call (${field} is not as expected). Nobody was imported.`,
  );
}

// The database takes no null character, and no number has one: such a cell matches nobody.
function withStorable({ numbers, ...asked }: ScreenRequest): ScreenRequest {
  const isClean = (number: string) => !number.includes('\u0000') && number.isWellFormed();
  return {
    numbers: numbers.map((number) => (isClean(number) ? number : '')),
    ...asked,
  };
}

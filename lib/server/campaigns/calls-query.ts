import { z } from 'zod';
import { CALL_SORTS, type CallsQuery, OUTCOMES } from '@/lib/campaign/live';
import { DomainError } from '@/lib/server/errors';

const FILTERS = ['all', 'needs-a-look', ...OUTCOMES] as const;
const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

const Query = z.object({
  outcome: z.enum(FILTERS).default('all'),
  search: z.string().max(100).default(''),
  sort: z.enum(CALL_SORTS).default('position'),
  descending: z
    .enum(['0', '1', 'true', 'false'])
    .default('0')
    .transform((value) => value === '1' || value === 'true'),
  offset: whole(0, 10_000_000).default(0),
  limit: whole(1, 500).default(200),
});

/** `?outcome=&search=&sort=&descending=&offset=&limit=`, each optional. @throws DomainError `bad-input` */
export function readCallsQuery(params: URLSearchParams): CallsQuery {
  const read = Query.safeParse(Object.fromEntries(params));
  if (read.success) return read.data;
  const fields = read.error.issues.map(({ path }) => path.join('.'));
  throw new DomainError('bad-input', `This list can not be shown: check ${fields.join(', ')}.`);
}

/** A contact's place in upload order, from 0. @throws DomainError `bad-input` */
export function readPosition(text: string): number {
  const read = z
    .string()
    .regex(/^\d{1,8}$/)
    .safeParse(text);
  if (read.success) return Number(read.data);
  throw new DomainError('bad-input', 'This is no place in a list of contacts.');
}

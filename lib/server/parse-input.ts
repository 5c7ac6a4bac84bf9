import type { z } from 'zod';
import { cleanTexts } from './clean-text';
import { DomainError } from './errors';

/** What a browser sent, as `schema` says it is and without what can't be stored. @throws DomainError `bad-input` */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const read = schema.safeParse(input);
  if (read.success) return cleanTexts(read.data);
  const fields = [...new Set(read.error.issues.map(({ path }) => path.join('.')))].filter(Boolean);
  const where = fields.length > 0 ? ` (${fields.join(', ')})` : '';
  throw new DomainError(
    'bad-input',
    `The page sent something unexpected${where}. Nothing was changed. Reload the page and try again.`,
  );
}

import type { z } from 'zod';
import { readFields } from '../form-fields';

type Read<T> =
  | { value: T; errors: null }
  | { value: null; errors: Partial<Record<keyof T & string, string>> };

/** A form as `schema` says it is, or the first thing that is wrong with each field. */
export function readForm<T extends object>(schema: z.ZodType<T>, form: FormData): Read<T> {
  const result = schema.safeParse(readFields(form));
  if (result.success) return { value: result.data, errors: null };
  const errors: Partial<Record<keyof T & string, string>> = {};
  for (const { path, code, message } of result.error.issues) {
    errors[String(path[0]) as keyof T & string] ??=
      code === 'invalid_type' ? 'Fill this in.' : message;
  }
  return { value: null, errors };
}

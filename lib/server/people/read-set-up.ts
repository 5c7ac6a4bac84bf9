import { z } from 'zod';
import { NewPersonFields } from './new-person-schema';

const SetUp = NewPersonFields.safeExtend({ token: z.string().min(1, 'Enter the set-up token.') });

type Field = keyof z.infer<typeof SetUp>;

/** The set-up form, or what is wrong with it, field by field. `values` are what may be shown again. */
export function readSetUp(form: FormData) {
  const entered = Object.fromEntries(form);
  const values = { name: String(entered.name ?? ''), email: String(entered.email ?? '') };
  const read = SetUp.safeParse(entered);
  if (read.success) return { person: read.data, values, errors: {} };
  const errors: Partial<Record<Field, string>> = {};
  for (const { path, message } of read.error.issues) errors[path[0] as Field] ??= message;
  return { person: null, values, errors };
}

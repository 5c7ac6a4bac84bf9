import { z } from 'zod';
import { readFields } from '../form-fields';

const Credentials = z.object({
  email: z.string().trim().pipe(z.email('Enter an e-mail address like ana@example.com.')),
  password: z
    .string()
    .min(1, 'Enter your password.')
    .max(256, 'A password has at most 256 characters.'),
});

/** The sign-in form, or what is wrong with it, field by field. */
export function readCredentials(form: FormData) {
  const read = Credentials.safeParse({ email: '', password: '', ...readFields(form) });
  if (read.success) return { credentials: read.data, errors: {} };
  const { fieldErrors } = z.flattenError(read.error);
  return {
    credentials: null,
    errors: {
      ...(fieldErrors.email?.[0] && { email: fieldErrors.email[0] }),
      ...(fieldErrors.password?.[0] && { password: fieldErrors.password[0] }),
    },
  };
}

import { z } from 'zod';
import { isCommonPassword } from './common-passwords';

/** No rules of composition: length, and not one of the first guesses. */
export const NewPersonFields = z
  .object({
    name: z.string().trim().min(1, 'Enter a name.').max(120, 'Use at most 120 characters.'),
    email: z.string().trim().pipe(z.email('Enter an e-mail address like ana@example.com.')),
    password: z
      .string()
      .min(8, 'Use at least 8 characters; 15 or more are better.')
      .max(256, 'Use at most 256 characters.'),
  })
  .superRefine(({ email, password }, context) => {
    if (!isCommonPassword(password) && password.toLowerCase() !== email.toLowerCase()) return;
    context.addIssue({
      code: 'custom',
      path: ['password'],
      message: 'This password is among the first that are guessed. Choose another.',
    });
  });

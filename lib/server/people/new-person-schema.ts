import { z } from 'zod';
import { isCommonPassword } from './common-passwords';

export const PersonName = z
  .string()
  .trim()
  .min(1, 'Enter a name.')
  .max(120, 'Use at most 120 characters.');

export const PersonEmail = z
  .string()
  .trim()
  .pipe(z.email('Enter an e-mail address like ana@example.com.'));

/** No rules of composition: length, and not one of the first guesses (`guessableProblem`). */
export const NewPassword = z
  .string()
  .min(8, 'Use at least 8 characters; 15 or more are better.')
  .max(256, 'Use at most 256 characters.');

/** What is wrong with a password that anybody would try first for this address, or null. */
export function guessableProblem(password: string, email: string): string | null {
  const isGuessed = isCommonPassword(password) || password.toLowerCase() === email.toLowerCase();
  return isGuessed ? 'This password is among the first that are guessed. Choose another.' : null;
}

export const NewPersonFields = z
  .object({ name: PersonName, email: PersonEmail, password: NewPassword })
  .superRefine(({ email, password }, context) => {
    const message = guessableProblem(password, email);
    if (message !== null) context.addIssue({ code: 'custom', path: ['password'], message });
  });

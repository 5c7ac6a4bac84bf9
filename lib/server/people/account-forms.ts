import { z } from 'zod';
import { NewPassword, PersonName } from './new-person-schema';

export const NameForm = z.object({ name: PersonName });

export const PasswordForm = z.object({
  current: z
    .string()
    .min(1, 'Enter your current password.')
    .max(256, 'Use at most 256 characters.'),
  password: NewPassword,
});

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';

type NewPasswordFieldProps = { email: string; error: string | undefined };

/** The address stands beside it, unseen, so that a password manager knows what the password is for. */
export function NewPasswordField({ email, error }: NewPasswordFieldProps) {
  return (
    <>
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <Field label="Password" error={error} hint="At least 8 characters; 15 or more are better.">
        <Input name="password" type="password" autoComplete="new-password" required />
      </Field>
    </>
  );
}

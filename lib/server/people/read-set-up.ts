import { z } from 'zod';
import { readFields } from '../form-fields';
import { NewPersonFields } from './new-person-schema';
import { readForm } from './read-form';

const SetUp = NewPersonFields.safeExtend({ token: z.string().min(1, 'Enter the set-up token.') });

/** The set-up form, or what is wrong with it, field by field. `values` are what may be shown again. */
export function readSetUp(form: FormData) {
  const { name = '', email = '' } = readFields(form);
  const values = { name, email };
  const { value: person, errors } = readForm(SetUp, form);
  return person === null ? { person, values, errors } : { person, values, errors: {} };
}

'use client';

import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { CountHint } from './count-hint';
import { useOverrides } from './overrides-context';

type TextFieldProps = {
  name: 'firstMessage' | 'voicemailMessage' | 'endCallMessage';
  label: string;
  /** Vapi's limit, characters; none is documented for a first message. */
  limit?: number;
  placeholder?: string;
};

/** What fits the form; more can't be typed. */
const MAX_TYPED = { firstMessage: 10_000, voicemailMessage: 5_000, endCallMessage: 5_000 } as const;

/** Words the assistant says; `{{name}}` is filled for each contact. */
export function TextField({
  name,
  label,
  limit,
  placeholder = 'As the assistant has it',
}: TextFieldProps) {
  const { value, change, fieldProps } = useOverrides();
  const text = value[name];
  return (
    <Field
      label={label}
      hint={<CountHint length={text.length} {...(limit === undefined ? {} : { limit })} />}
      {...fieldProps(name)}
    >
      <Textarea
        rows={name === 'firstMessage' ? 3 : 2}
        maxLength={MAX_TYPED[name]}
        value={text}
        placeholder={placeholder}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </Field>
  );
}

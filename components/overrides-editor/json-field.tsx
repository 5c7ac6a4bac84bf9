'use client';

import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { FIELD_RULES } from '@/lib/overrides/fields';
import { findJsonError } from '@/lib/overrides/json-error';
import { readOverridesJson } from '@/lib/overrides/read-json';
import { useOverrides } from './overrides-context';

/** Any of Vapi's fields as one JSON object; what the form sets wins over the same field here. */
export function JsonField() {
  const { value, change, fieldProps } = useOverrides();
  const { json } = value;
  const { error, ...mark } = fieldProps('json');
  const problems = useMemo(() => readOverridesJson(json).problems, [json]);
  const isFormattable = json.trim() !== '' && findJsonError(json) === null;
  return (
    <Field
      label="assistantOverrides"
      error={error}
      hint={
        <JsonHint
          problems={problems.map(({ message }) => message)}
          isErrorShown={error !== undefined}
        />
      }
      {...mark}
    >
      <Textarea
        rows={6}
        maxLength={200_000}
        spellCheck={false}
        className="font-mono text-caption"
        placeholder={'{\n  "voicemailDetection": "off"\n}'}
        value={json}
        onChange={(event) => change({ json: event.target.value })}
      />
      <Button
        size="small"
        className="mt-1.5"
        disabled={!isFormattable}
        onClick={() => change({ json: JSON.stringify(JSON.parse(json), null, 2) })}
      >
        Format
      </Button>
    </Field>
  );
}

type JsonHintProps = { problems: readonly string[]; isErrorShown: boolean };

/** While it is typed the first fault is only mentioned; the field complains once it was left. */
function JsonHint({ problems, isErrorShown }: JsonHintProps) {
  const rest = isErrorShown ? problems.slice(1) : problems;
  if (rest.length > 0) return <>{rest.join(' ')}</>;
  return (
    <>
      Any of Vapi’s {FIELD_RULES.size} fields. What is set in the form above wins over the same
      field here.
    </>
  );
}

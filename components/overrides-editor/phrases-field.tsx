'use client';

import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { countOf } from '@/lib/campaign/phrases';
import { useOverrides } from './overrides-context';

const MAX_PHRASES = 100;

/** Phrases that end the call when they are spoken; one a line, as many lines as are typed. */
export function PhrasesField() {
  const { value, change, fieldProps } = useOverrides();
  const phrases = value.endCallPhrases;
  const filled = phrases.filter((phrase) => phrase.trim() !== '').length;
  return (
    <Field
      label="End-call phrases"
      hint={`One a line, 2 to 140 characters each. ${countOf(filled, 'phrase')}.`}
      {...fieldProps('endCallPhrases')}
    >
      <Textarea
        rows={3}
        value={phrases.join('\n')}
        placeholder="As the assistant has them"
        onChange={(event) => change({ endCallPhrases: splitLines(event.target.value) })}
      />
    </Field>
  );
}

function splitLines(text: string): string[] {
  return text === '' ? [] : text.split('\n', MAX_PHRASES);
}

'use client';

import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { useFieldProps } from '../../use-field';
import { useWizard } from '../../wizard-context';

/** The numbers by id, when Vapi's list could not be read. */
export function NumberIdsField() {
  const { form, draft } = useWizard();
  function readIds(text: string) {
    const ids = text.split(/[\s,]+/).filter((id) => id !== '');
    form.setValue('callers.numberIds', [...new Set(ids)].slice(0, 100), { shouldDirty: true });
  }
  return (
    <div>
      <Callout tone="warn" className="mb-2.5" title="Vapi’s numbers could not be read.">
        Type their ids from Vapi’s dashboard, or reload the page. They are checked at the launch.
      </Callout>
      <Field
        label="Ids of the numbers to call from"
        hint="One a line."
        isRequired
        {...useFieldProps('callers.numberIds')}
      >
        <Textarea
          rows={3}
          spellCheck={false}
          className="font-mono text-caption"
          defaultValue={draft.callers.numberIds.join('\n')}
          onChange={(event) => readIds(event.target.value)}
        />
      </Field>
    </div>
  );
}

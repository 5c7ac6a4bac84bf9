'use client';

import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { TargetKind } from '@/lib/campaign/draft';
import { useFieldProps } from '../../use-field';
import { useWizard } from '../../wizard-context';

/** An id typed by hand: workflows have no list, the others when Vapi's list could not be read. */
export function IdField({ kind }: { kind: TargetKind }) {
  const { form } = useWizard();
  const path = `target.${kind}Id` as const;
  return (
    <>
      {kind === 'workflow' ? null : (
        <Callout tone="warn" className="mb-2.5" title="Vapi’s list could not be read.">
          Type the id from Vapi’s dashboard, or reload the page. It is checked at the launch.
        </Callout>
      )}
      <Field
        label={`Id of the ${kind}`}
        hint="From Vapi’s dashboard; 36 characters with dashes."
        isRequired
        {...useFieldProps(path)}
      >
        <Input
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          className="font-mono text-caption"
          {...form.register(path)}
        />
      </Field>
    </>
  );
}

'use client';

import { useMemo } from 'react';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import type { SpeakerOption } from '@/lib/campaign/plan-types';
import { useFieldProps } from '../../use-field';
import { useWizard } from '../../wizard-context';
import { SpeakerFacts } from './speaker-facts';

type SpeakerFieldProps = {
  kind: SpeakerOption['kind'];
  speakers: readonly SpeakerOption[];
};

/** Chooses an assistant or a squad by name, first message or id. */
export function SpeakerField({ kind, speakers }: SpeakerFieldProps) {
  const { form, draft } = useWizard();
  const path = `target.${kind}Id` as const;
  const value = draft.target[`${kind}Id`];
  const field = useFieldProps(path);
  const options = useMemo(
    () => speakers.filter((speaker) => speaker.kind === kind).map(toOption),
    [speakers, kind],
  );
  const chosen = speakers.find((speaker) => speaker.kind === kind && speaker.id === value);
  return (
    <>
      <Field label={kind === 'assistant' ? 'Assistant' : 'Squad'} isRequired {...field}>
        <Combobox
          options={options}
          value={value === '' ? null : value}
          onValueChange={(id) => form.setValue(path, id, { shouldDirty: true })}
          placeholder={`Choose the ${kind}…`}
          searchPlaceholder="Search name, first message or id"
          emptyText={options.length === 0 ? `Vapi has no ${kind} yet.` : 'Nothing matches.'}
        />
      </Field>
      {chosen === undefined ? null : <SpeakerFacts speaker={chosen} />}
    </>
  );
}

function toOption({ id, name, firstMessage }: SpeakerOption) {
  return { value: id, label: name, hint: firstMessage ?? undefined, keywords: [id] };
}

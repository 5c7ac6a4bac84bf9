'use client';

import { FieldSet } from '@/components/ui/field-set';
import { Segmented } from '@/components/ui/segmented';
import type { TargetKind } from '@/lib/campaign/draft';
import { useWizard } from '../../wizard-context';
import { IdField } from './id-field';
import { SpeakerField } from './speaker-field';

const KINDS: readonly { value: TargetKind; label: string }[] = [
  { value: 'assistant', label: 'Assistant' },
  { value: 'squad', label: 'Squad' },
  { value: 'workflow', label: 'Workflow' },
];

const PUBLISHED: Readonly<Record<TargetKind, string>> = {
  assistant:
    'Calls run the assistant’s published version; changes not published yet are not heard.',
  squad: 'Calls run the published version of each assistant in the squad.',
  workflow: 'Calls run the workflow’s published version.',
};

/** Exactly one of assistant, squad, workflow. What was chosen under the other two is kept. */
export function TargetField() {
  const { form, draft, options } = useWizard();
  const { kind } = draft.target;
  return (
    <FieldSet legend="Who calls" hint={PUBLISHED[kind]} data-field="target">
      <Segmented
        label="Kind of caller"
        value={kind}
        onValueChange={(value) => form.setValue('target.kind', value, { shouldDirty: true })}
        options={KINDS}
      />
      <div className="mt-2.5">
        {kind === 'workflow' || options.speakers === null ? (
          <IdField key={kind} kind={kind} />
        ) : (
          <SpeakerField key={kind} kind={kind} speakers={options.speakers} />
        )}
      </div>
    </FieldSet>
  );
}

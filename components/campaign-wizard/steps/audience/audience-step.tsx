'use client';

import { FieldSet } from '@/components/ui/field-set';
import { useFieldProps } from '../../use-field';
import { useWizard } from '../../wizard-context';
import { AudienceFactsPanel } from './audience-facts-panel';
import { AudienceImport } from './audience-import';

/** Who is called: a list that is imported here, and what is known of it. */
export function AudienceStep() {
  const { facts } = useWizard();
  const { error, ...mark } = useFieldProps('audience.listId');
  return (
    <div className="flex flex-col gap-4">
      <FieldSet legend={<span className="sr-only">Contacts to call</span>} error={error} {...mark}>
        <AudienceImport />
      </FieldSet>
      {facts === null ? null : <AudienceFactsPanel facts={facts} />}
    </div>
  );
}

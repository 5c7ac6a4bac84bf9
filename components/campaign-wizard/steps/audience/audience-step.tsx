'use client';

import { Callout } from '@/components/ui/callout';
import { FieldSet } from '@/components/ui/field-set';
import { readCarried, tellCarried } from '@/lib/campaign/list-share';
import { useFieldProps } from '../../use-field';
import { useWizard } from '../../wizard-context';
import { AudienceFactsPanel } from './audience-facts-panel';
import { AudienceImport } from './audience-import';

/** Who is called: a list that is imported here, and what is known of it. */
export function AudienceStep() {
  const { facts } = useWizard();
  const carried = facts === null ? null : readCarried(facts);
  const { error, ...mark } = useFieldProps('audience.listId');
  return (
    <div className="flex flex-col gap-4">
      <FieldSet legend={<span className="sr-only">Contacts to call</span>} error={error} {...mark}>
        <AudienceImport />
      </FieldSet>
      {facts === null || carried === null ? null : (
        <Callout>{tellCarried(facts.count, carried)}</Callout>
      )}
      {facts === null ? null : <AudienceFactsPanel facts={facts} />}
    </div>
  );
}

'use client';

import { ContactImport } from '@/components/contact-import/contact-import';
import type { AudienceFacts } from '@/lib/contacts/contact';
import { useWizard } from '../../wizard-context';

/** The import, wired to the draft: the form keeps which list, never its rows. */
export function AudienceImport() {
  const { form, draft, facts, addFacts, home } = useWizard();
  const { listId, revision } = draft.audience;
  function take(stored: AudienceFacts) {
    addFacts(stored);
    form.setValue(
      'audience',
      { listId: stored.listId, revision: stored.revision, from: 0 },
      { shouldDirty: true },
    );
  }
  return (
    <ContactImport
      value={listId === null || revision === null ? null : { listId, revision }}
      facts={facts}
      home={home}
      onChange={take}
    />
  );
}

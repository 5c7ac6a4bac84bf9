'use client';

import { useMemo } from 'react';
import { OverridesEditor } from '@/components/overrides-editor/overrides-editor';
import { findSpeaker } from '@/lib/campaign/check-details';
import type { OverridesDraft } from '@/lib/overrides/draft';
import { findErrorAt } from '../problems';
import { useWizard } from '../wizard-context';

export function OverridesStep() {
  const { form, draft, facts, options, shown, savedOverrides } = useWizard();
  const speaker = useMemo(() => findSpeaker(draft, options), [draft, options]);
  function change(next: OverridesDraft) {
    form.setValue('overrides', next, { shouldDirty: true, shouldValidate: true });
  }
  return (
    <OverridesEditor
      value={draft.overrides}
      onChange={change}
      fieldPrefix="overrides"
      errorAt={(field) => findErrorAt(shown, `overrides.${field}`)}
      audience={facts}
      speaker={speaker}
      saved={savedOverrides}
    />
  );
}

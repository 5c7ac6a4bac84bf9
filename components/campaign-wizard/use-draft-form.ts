'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { type Resolver, type UseFormReturn, useForm } from 'react-hook-form';
import { CampaignDraft } from '@/lib/campaign/draft';
import { isSameJson } from '@/lib/query/draft-same';

export type DraftForm = UseFormReturn<CampaignDraft>;

/** One form over the whole draft. Fields of a step that is not shown keep their values. */
export function useDraftForm(initialDraft: CampaignDraft): DraftForm {
  return useForm<CampaignDraft>({
    defaultValues: initialDraft,
    resolver: draftResolver,
    mode: 'onChange',
    shouldUnregister: false,
    shouldFocusError: false,
  });
}

// The form starts from a whole draft, so the schema's defaults never apply: what goes in is what comes out.
const draftResolver = zodResolver(CampaignDraft) as unknown as Resolver<CampaignDraft>;

/** The form's values as one value that changes by identity. */
export function useDraftValues(form: DraftForm): CampaignDraft {
  const [draft, setDraft] = useState(() => structuredClone(form.getValues()));
  useEffect(() => {
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => setDraft(structuredClone(form.getValues())),
    });
    // The step that opens with the page may have set something before anybody listened.
    const now = form.getValues();
    setDraft((known) => (isSameJson(known, now) ? known : structuredClone(now)));
    return stop;
  }, [form]);
  return draft;
}

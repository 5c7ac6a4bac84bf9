'use client';

import { createContext, use } from 'react';
import type { SpeakerOption } from '@/lib/campaign/plan-types';
import type { AudienceFacts } from '@/lib/contacts/contact';
import type { OverridesDraft } from '@/lib/overrides/draft';
import type { SavedOverridesActs } from './saved/saved-acts';

export type OverridesEditorProps = {
  value: OverridesDraft;
  onChange: (next: OverridesDraft) => void;
  /** Stands before each field's name in its mark: `overrides` → `data-field="overrides.firstMessage"`. */
  fieldPrefix: string;
  /** What is wrong with a field, by its path in the value; undefined while it may not be said. */
  errorAt: (field: string) => string | undefined;
  /** The list whose columns travel as variables; null before there is one. */
  audience: AudienceFacts | null;
  /** Who speaks the variables; null when unknown. */
  speaker: SpeakerOption | null;
  /** What can be done with saved sets; absent where there are none to be had. */
  saved?: SavedOverridesActs | undefined;
};

export const OverridesContext = createContext<OverridesEditorProps | null>(null);

export type Overrides = OverridesEditorProps & {
  change: (part: Partial<OverridesDraft>) => void;
  /** For a `Field` or `FieldSet`: its mark and its error. */
  fieldProps: (field: string) => { 'data-field': string; error: string | undefined };
};

export function useOverrides(): Overrides {
  const editor = use(OverridesContext);
  if (editor === null) throw new Error('A field of the overrides stands outside of their editor.');
  return {
    ...editor,
    change: (part) => editor.onChange({ ...editor.value, ...part }),
    fieldProps: (field) => ({
      'data-field': `${editor.fieldPrefix}.${field}`,
      error: editor.errorAt(field),
    }),
  };
}

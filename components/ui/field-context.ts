'use client';

import { createContext, use } from 'react';

export type FieldWiring = {
  id: string;
  labelId: string;
  describedBy: string | undefined;
  isInvalid: boolean;
  isRequired: boolean;
};

export const FieldContext = createContext<FieldWiring | null>(null);

type Given = {
  id?: string | undefined;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: boolean | 'true' | 'false' | 'grammar' | 'spelling' | undefined;
};

/** The id and aria attributes a control inside a `Field` takes; what the control itself was given wins. */
export function useFieldControl(given: Given): Given & { 'aria-required'?: boolean | undefined } {
  const field = use(FieldContext);
  if (!field) return {};
  return {
    id: given.id ?? field.id,
    'aria-describedby': given['aria-describedby'] ?? field.describedBy,
    'aria-invalid': given['aria-invalid'] ?? (field.isInvalid || undefined),
    'aria-required': field.isRequired || undefined,
  };
}

'use client';

import { fieldMark } from './focus-field';
import { findErrorAt } from './problems';
import { useWizard } from './wizard-context';

type FieldProps = { 'data-field': string; error: string | undefined };

/** What a `Field` or `FieldSet` needs to show a field of the draft: its mark and what is wrong with it. */
export function useFieldProps(path: string): FieldProps {
  const { shown } = useWizard();
  return { ...fieldMark(path), error: findErrorAt(shown, path) };
}

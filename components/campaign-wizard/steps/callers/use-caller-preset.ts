import { useEffect } from 'react';
import { useWizard } from '../../wizard-context';
import { isOpen, presetCallers } from './preset-callers';

/** Shares by the list's column of caller numbers when the step opens and nobody chose otherwise. */
export function useCallerPreset(): void {
  const { form, draft, facts, options, edit } = useWizard();
  const { callers } = draft;
  const { numbers } = options;
  useEffect(() => {
    if (edit !== null || facts === null || numbers === null) return;
    if (!isOpen(callers, facts.listId)) return;
    const preset = presetCallers(callers, { facts, numbers });
    if (preset !== null) form.setValue('callers', preset, { shouldDirty: true });
  }, [form, callers, facts, numbers, edit]);
}

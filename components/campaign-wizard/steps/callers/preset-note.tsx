'use client';

import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { countOf, formatCount } from '@/lib/campaign/phrases';
import { useWizard } from '../../wizard-context';
import { findCallerColumn, presetCallers, undoPreset } from './preset-callers';

/** Says that the numbers were chosen by a column of the list, with the way back, and from there again. */
export function PresetNote() {
  const { form, draft, facts, options, edit } = useWizard();
  const { callers } = draft;
  const column = facts === null ? null : findCallerColumn(facts);
  if (edit !== null || facts === null || column === null || options.numbers === null) return null;
  if (callers.preset?.listId !== facts.listId) return null;
  const again = presetCallers(undoPreset(callers), { facts, numbers: options.numbers });
  const isUsed = callers.share === 'column' && callers.column === column.name;
  const put = (next: typeof callers) => form.setValue('callers', next, { shouldDirty: true });
  if (!isUsed) {
    return again === null ? null : (
      <Callout action={<Button onClick={() => put(again)}>Share by it</Button>}>
        The column “{column.name}” names numbers to call from.
      </Callout>
    );
  }
  const values = column.values?.length ?? 0;
  const matched = Object.keys(again?.byValue ?? {}).length;
  return (
    <Callout
      title={`The column “${column.name}” says which number calls.`}
      action={<Button onClick={() => put(undoPreset(callers))}>Undo</Button>}
    >
      {matched === values
        ? `Each of its ${countOf(values, 'value')} is a number of yours.`
        : `${formatCount(matched)} of its ${countOf(values, 'value')} ${matched === 1 ? 'is a number' : 'are numbers'} of yours.`}{' '}
      Nobody had chosen, so it was taken.
    </Callout>
  );
}

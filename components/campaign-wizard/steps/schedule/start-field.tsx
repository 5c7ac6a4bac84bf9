'use client';

import { FieldSet } from '@/components/ui/field-set';
import { Segmented } from '@/components/ui/segmented';
import { useWizard } from '../../wizard-context';

const KINDS = [
  { value: 'now', label: 'Now' },
  { value: 'window', label: 'In a window' },
] as const;

const HINTS = {
  now: 'As soon as it is launched.',
  nowEdited: 'As soon as the changes are saved and the time to undo is over.',
  window: 'From a time, until a time, by the clock of one zone.',
} as const;

export function StartField() {
  const { form, draft, browserZone, edit } = useWizard();
  const { kind } = draft.schedule;
  function choose(next: 'now' | 'window') {
    const { schedule } = form.getValues();
    const zone = schedule.zone === '' && next === 'window' ? browserZone : schedule.zone;
    form.setValue('schedule', { ...schedule, kind: next, zone }, { shouldDirty: true });
  }
  return (
    <FieldSet
      legend="When"
      hint={HINTS[kind === 'now' && edit !== null ? 'nowEdited' : kind]}
      data-field="schedule.kind"
    >
      <Segmented label="When" value={kind} onValueChange={choose} options={KINDS} />
    </FieldSet>
  );
}

'use client';

import { useMemo } from 'react';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { useFieldProps } from '../../use-field';
import { useWizard } from '../../wizard-context';
import { listZones } from './zone-options';

const DAY_MS = 86_400_000;

export function ZoneField() {
  const { form, draft, now } = useWizard();
  const { zone } = draft.schedule;
  // Offsets change with summer time only, so a day's list does.
  const day = Math.floor(now / DAY_MS);
  const options = useMemo(() => listZones(day * DAY_MS), [day]);
  return (
    <Field
      label="Time zone"
      hint="Start and latest are read by this zone’s clock."
      isRequired
      {...useFieldProps('schedule.zone')}
    >
      <Combobox
        options={options}
        value={zone === '' ? null : zone}
        onValueChange={(next) => form.setValue('schedule.zone', next, { shouldDirty: true })}
        placeholder="Choose a zone…"
        searchPlaceholder="Search city or zone"
      />
    </Field>
  );
}

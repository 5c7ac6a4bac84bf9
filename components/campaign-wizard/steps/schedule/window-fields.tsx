'use client';

import { useWizard } from '../../wizard-context';
import { TimeField } from './time-field';
import { ZoneField } from './zone-field';

/** A window by the clock of one zone; either end may stay open. */
export function WindowFields() {
  const act = useWizard().edit === null ? 'it is launched' : 'the changes are saved';
  return (
    <div className="grid gap-x-3.5 gap-y-4 md:grid-cols-2">
      <TimeField end="earliest" label="Start" hint={`Empty: as soon as ${act}.`} />
      <TimeField
        end="latest"
        label="Latest"
        hint="No call starts after this. Empty: no end of your own."
      />
      <ZoneField />
    </div>
  );
}

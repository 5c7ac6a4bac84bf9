'use client';

import { Activity, useState } from 'react';
import { AudienceStep } from './audience-step';

/**
 * The audience once it was opened: an import under way is not in the draft until its list is stored, so
 * leaving the step must not throw it away. Hidden, it is out of sight, of the tab order, and of readers.
 */
export function KeptAudienceStep({ isOpen }: { isOpen: boolean }) {
  const [wasOpened, setOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setOpened(true);
  if (!wasOpened) return null;
  return (
    <Activity mode={isOpen ? 'visible' : 'hidden'}>
      <AudienceStep />
    </Activity>
  );
}

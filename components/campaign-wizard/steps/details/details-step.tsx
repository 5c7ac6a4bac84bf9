'use client';

import { NameField } from './name-field';
import { TargetField } from './target-field';

export function DetailsStep() {
  return (
    <div className="flex flex-col gap-4">
      <NameField />
      <TargetField />
    </div>
  );
}

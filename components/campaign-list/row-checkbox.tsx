'use client';

import { Checkbox } from '@/components/ui/checkbox';
import type { HomeRow } from '@/lib/campaign/home';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import type { ChooseRow } from './use-chosen';

type RowCheckboxProps = { row: HomeRow; isChosen: boolean; onChoose: ChooseRow };

/** A launch that has no campaign can't be stopped or deleted with others: it has a page of its own. */
export function RowCheckbox({ row, isChosen, onChoose }: RowCheckboxProps) {
  const hasCampaign = row.id !== null;
  return (
    <Checkbox
      className="z-10"
      aria-label={`Select ${nameWithoutFingerprint(row.name)}`}
      title={hasCampaign ? undefined : 'This launch has no campaign yet: open it'}
      disabled={!hasCampaign}
      checked={isChosen}
      // With Shift a click would also mark the text between.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={(event) => onChoose(row.key, { isRange: event.shiftKey })}
    />
  );
}

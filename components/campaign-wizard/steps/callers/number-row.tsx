'use client';

import { useId } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { cn } from '@/components/ui/cn';
import { Cell, TableRow } from '@/components/ui/table';
import type { NumberOption } from '@/lib/campaign/plan-types';
import { tellNumber } from '@/lib/contacts/numbers/tell-number';

type NumberRowProps = {
  number: NumberOption;
  isChosen: boolean;
  onToggle: (isChosen: boolean) => void;
};

/** A chosen number that can't call stays switchable, so that it can be taken out. */
export function NumberRow({ number, isChosen, onToggle }: NumberRowProps) {
  const id = useId();
  const { canCall, reason, provider } = number;
  return (
    <TableRow className={cn(!canCall && 'text-muted')}>
      <Cell className="w-8 pr-0">
        <Checkbox
          id={id}
          checked={isChosen}
          disabled={!canCall && !isChosen}
          onCheckedChange={(checked) => onToggle(checked === true)}
          aria-describedby={reason === null ? undefined : `${id}-reason`}
        />
      </Cell>
      <Cell>
        <label htmlFor={id} className="font-mono text-caption">
          {number.number === null ? (number.name ?? number.id) : tellNumber(number.number)}
        </label>
      </Cell>
      <Cell className="whitespace-normal">
        {number.number === null ? '' : number.name}
        {reason === null ? null : (
          <span id={`${id}-reason`} className="block text-caption">
            {reason}
          </span>
        )}
      </Cell>
      <Cell className="first-letter:uppercase max-sm:hidden">{provider}</Cell>
    </TableRow>
  );
}

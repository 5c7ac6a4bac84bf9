'use client';

import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import { Cell, CellNumber, RowHeadCell, TableRow } from '@/components/ui/table';
import { formatCount } from '@/lib/campaign/phrases';
import type { VariableLint } from '@/lib/overrides/lint-variables';

type VariableLintRowProps = { lint: VariableLint; onAdd: (name: string) => void };

export function VariableLintRow({ lint, onAdd }: VariableLintRowProps) {
  const { name, source, emptyFor, meant } = lint;
  return (
    <TableRow>
      <RowHeadCell className="min-w-30 font-mono font-normal text-caption [overflow-wrap:anywhere]">{`{{${name}}}`}</RowHeadCell>
      <Cell className="whitespace-normal max-sm:px-2">
        {source === 'column' ? 'Its column' : null}
        {source === 'everyone' ? 'The same for everyone' : null}
        {source === 'missing' ? (
          <span className="flex flex-wrap items-center gap-2">
            {meant === null
              ? 'Nowhere: spoken empty'
              : `Nowhere: ${meant} is written another way, and names match to the letter`}
            <Button size="small" onClick={() => onAdd(name)}>
              Add for everyone
            </Button>
          </span>
        ) : null}
      </Cell>
      <CellNumber className={cn('max-sm:pl-2', emptyFor > 0 && 'text-danger')}>
        {formatCount(emptyFor)}
      </CellNumber>
    </TableRow>
  );
}

'use client';

import { Ellipsis } from 'lucide-react';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu';
import type { HomeRow } from '@/lib/campaign/home';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import type { RowAct } from './list-types';
import { canDelete, canStop, rowPath } from './row-facts';

type RowMenuProps = { row: HomeRow; onAct: (act: RowAct) => void };

export function RowMenu({ row, onAct }: RowMenuProps) {
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          variant="ghost"
          size="icon-small"
          className="relative z-10"
          aria-label={`Actions for ${nameWithoutFingerprint(row.name)}`}
        >
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        <DropdownMenuItem asChild>
          <PlaceLink href={rowPath(row)}>Open</PlaceLink>
        </DropdownMenuItem>
        {canStop(row) || canDelete(row) ? <DropdownMenuSeparator /> : null}
        {canStop(row) ? (
          <DropdownMenuItem tone="danger" onSelect={() => onAct({ kind: 'stop', row })}>
            Stop…
          </DropdownMenuItem>
        ) : null}
        {canDelete(row) ? (
          <DropdownMenuItem tone="danger" onSelect={() => onAct({ kind: 'delete', row })}>
            Delete…
          </DropdownMenuItem>
        ) : null}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

'use client';

import { Ellipsis } from 'lucide-react';
import { Button } from '@/components/ui/button';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu';
import type { PersonAct, PersonRow } from './people-types';

type PersonMenuProps = { person: PersonRow; onAct: (act: PersonAct) => void };

export function PersonMenu({ person, onAct }: PersonMenuProps) {
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon-small" aria-label={`Actions for ${person.name}`}>
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        <DropdownMenuItem onSelect={() => onAct({ kind: 'role', person })}>
          Change the role…
        </DropdownMenuItem>
        {person.isDisabled ? (
          <DropdownMenuItem onSelect={() => onAct({ kind: 'enable', person })}>
            Enable…
          </DropdownMenuItem>
        ) : (
          <>
            <DropdownMenuItem onSelect={() => onAct({ kind: 'reset', person })}>
              Make a reset link…
            </DropdownMenuItem>
            <DropdownMenuSeparator />
            <DropdownMenuItem tone="danger" onSelect={() => onAct({ kind: 'disable', person })}>
              Disable…
            </DropdownMenuItem>
          </>
        )}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

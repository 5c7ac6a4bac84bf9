'use client';

import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import type { TypedRow } from './typed-csv';

type TypedRowFieldsProps = {
  row: TypedRow;
  /** 1-based; names the fields, and is the line the report speaks of. */
  position: number;
  hasFocus: boolean;
  onChange: (row: TypedRow) => void;
  onEnter: () => void;
  onRemove?: () => void;
};

export function TypedRowFields(props: TypedRowFieldsProps) {
  const { row, position, hasFocus, onChange, onEnter, onRemove } = props;
  const number = useRef<HTMLInputElement>(null);
  // A row that was just made, or that took the place of a removed one, is where typing goes on.
  useEffect(() => {
    if (hasFocus) number.current?.focus();
  }, [hasFocus]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  }

  return (
    <li className="grid grid-cols-[1.75rem_minmax(0,1fr)_minmax(0,1fr)_1.875rem] items-center gap-2">
      <span className="text-right text-caption text-faint" aria-hidden>
        {position}
      </span>
      <Input
        ref={number}
        type="tel"
        autoComplete="off"
        aria-label={`Number ${position}`}
        placeholder="+1 212 555 0123"
        className="font-mono"
        value={row.number}
        onChange={(event) => onChange({ ...row, number: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <Input
        autoComplete="off"
        aria-label={`Name ${position}`}
        placeholder="Name"
        value={row.name}
        onChange={(event) => onChange({ ...row, name: event.target.value })}
        onKeyDown={onKeyDown}
      />
      {onRemove ? (
        <Button
          variant="ghost"
          size="icon"
          aria-label={`Remove contact ${position}`}
          onClick={onRemove}
        >
          <X aria-hidden />
        </Button>
      ) : (
        <span />
      )}
    </li>
  );
}

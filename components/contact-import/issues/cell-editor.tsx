'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { cn } from '@/components/ui/cn';
import { controlBox } from '@/components/ui/control-styles';

type CellEditorProps = {
  label: string;
  initial: string;
  isBusy: boolean;
  onSave: (value: string, how: 'enter' | 'blur') => void;
  onClose: () => void;
};

/** A cell being mended: Enter saves, Escape leaves it as it is, and so does going elsewhere unchanged. */
export function CellEditor({ label, initial, isBusy, onSave, onClose }: CellEditorProps) {
  const [value, setValue] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  // Enter and Escape end it before the field loses its focus.
  const isEnded = useRef(false);
  useEffect(() => input.current?.select(), []);

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (isBusy) return;
      isEnded.current = true;
      if (value === initial) onClose();
      else onSave(value, 'enter');
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      isEnded.current = true;
      onClose();
    }
  }

  function leave() {
    if (isEnded.current || isBusy) return;
    if (value === initial) onClose();
    else onSave(value, 'blur');
  }

  return (
    <input
      ref={input}
      // biome-ignore lint/a11y/noAutofocus: the cell that was pressed becomes this field
      autoFocus
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      aria-busy={isBusy || undefined}
      readOnly={isBusy}
      value={value}
      onChange={(event) => {
        isEnded.current = false;
        setValue(event.target.value);
      }}
      onKeyDown={press}
      onBlur={leave}
      className={cn(controlBox, 'h-7 px-1.5 font-mono text-caption pointer-coarse:h-11')}
    />
  );
}

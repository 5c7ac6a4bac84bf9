'use client';

import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import type { NamedSource } from './import-state';
import { emptyRow, hasTyped, type TypedRow, typedCsv } from './typed-csv';
import { TypedRowFields } from './typed-row-fields';

type TypedRowsProps = {
  rows: TypedRow[];
  onChange: (rows: TypedRow[]) => void;
  onChoose: (source: NamedSource) => void;
};

/** Contacts by hand. Enter goes to the next row, and makes it when there is none. */
export function TypedRows({ rows, onChange, onChoose }: TypedRowsProps) {
  const list = useRef<HTMLOListElement>(null);
  const [focusId, setFocusId] = useState<number | null>(null);
  const [error, setError] = useState<string>();

  function add() {
    const id = Math.max(0, ...rows.map((row) => row.id)) + 1;
    setFocusId(id);
    onChange([...rows, emptyRow(id)]);
  }

  function goOn(index: number) {
    if (index === rows.length - 1) return add();
    list.current?.querySelectorAll('li')[index + 1]?.querySelector('input')?.focus();
  }

  function remove(id: number) {
    const left = rows.filter((row) => row.id !== id);
    const next =
      left[
        Math.min(
          rows.findIndex((row) => row.id === id),
          left.length - 1,
        )
      ];
    setFocusId(next?.id ?? null);
    onChange(left);
  }

  // No form element: this stands inside the form of the page that uses it.
  function submit() {
    const isEmpty = !rows.some(hasTyped);
    setError(isEmpty ? 'Type at least one number.' : undefined);
    if (isEmpty) return;
    onChoose({ content: typedCsv(rows), name: 'Contacts typed by hand', origin: 'typed' });
  }

  return (
    <div>
      <ol ref={list} className="flex flex-col gap-2">
        {rows.map((row, index) => (
          <TypedRowFields
            key={row.id}
            row={row}
            position={index + 1}
            hasFocus={row.id === focusId}
            onChange={(next) => onChange(rows.map((old) => (old.id === next.id ? next : old)))}
            onEnter={() => goOn(index)}
            {...(rows.length > 1 ? { onRemove: () => remove(row.id) } : {})}
          />
        ))}
      </ol>
      {error ? <FieldError>{error}</FieldError> : null}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant="ghost" onClick={add}>
          <Plus aria-hidden />
          Add a row
        </Button>
        <Button onClick={submit}>Check these contacts</Button>
      </div>
    </div>
  );
}

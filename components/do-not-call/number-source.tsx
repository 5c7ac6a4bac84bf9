'use client';

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { countOf } from '@/lib/campaign/phrases';
import type { NumberRows } from '@/lib/contacts/import/number-rows';
import { readRows } from './read-rows';

const TYPES = [
  ...['.csv', '.tsv', '.txt', '.tab', '.xlsx', 'text/csv', 'text/tab-separated-values'],
  ...['text/plain', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];

/** Text as it was typed or pasted, or a file that was read. */
export type GivenNumbers = { text: string; file: (NumberRows & { name: string }) | null };

export const NOTHING_GIVEN: GivenNumbers = { text: '', file: null };

type NumberSourceProps = { value: GivenNumbers; onChange: (given: GivenNumbers) => void };

/** Numbers, typed or pasted or out of a file; the file is read at once, so that it can be told what was found. */
export function NumberSource({ value: { text, file }, onChange }: NumberSourceProps) {
  const [fault, setFault] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  async function take(chosen: File | undefined) {
    if (chosen === undefined) return;
    setFault(null);
    setReading(true);
    const read = await readRows(chosen);
    setReading(false);
    if (typeof read === 'string') setFault(read);
    else onChange({ text, file: { ...read, name: chosen.name } });
  }
  return (
    <>
      {file === null ? (
        <>
          <Field label="Numbers" hint="One a line, or pasted from a table." isRequired>
            <Textarea
              rows={6}
              required
              className="font-mono"
              value={text}
              onChange={(event) => onChange({ text: event.target.value, file: null })}
            />
          </Field>
          <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <Button size="small" isBusy={isReading} onClick={() => chooser.current?.click()}>
              {isReading ? 'Reading' : 'Or choose a file…'}
            </Button>
            <span className="text-caption text-muted">
              CSV, text or Excel, in any encoding; up to 1,000,000 rows.
            </span>
          </div>
        </>
      ) : (
        <p className="flex flex-wrap items-center gap-2 [overflow-wrap:anywhere]">
          <span>
            {countOf(file.rows.length, 'row')} of <b>{file.name}</b>
            {file.column === null ? '' : `, column “${file.column}”`}.
          </span>
          <Button size="small" onClick={() => onChange({ text, file: null })}>
            Take it out
          </Button>
        </p>
      )}
      <input
        ref={chooser}
        type="file"
        accept={TYPES.join(',')}
        className="hidden"
        aria-label="File of numbers"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // So that the same file, mended, can be chosen again.
          event.target.value = '';
        }}
      />
      {fault === null ? null : <Callout tone="error">{fault}</Callout>}
    </>
  );
}

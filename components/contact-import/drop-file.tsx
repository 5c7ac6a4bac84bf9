'use client';

import { Upload } from 'lucide-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import type { NamedSource } from './import-state';

type DropFileProps = {
  isBusy: boolean;
  onChoose: (source: NamedSource) => void;
};

export function DropFile({ isBusy, onChoose }: DropFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const hint = useId();

  function take(file: File | undefined) {
    if (file) onChoose({ content: file, name: file.name, origin: 'file' });
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button does the same
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn(
        'flex flex-col items-center gap-2 rounded-lg border border-line-strong border-dashed bg-panel px-4 py-6 text-center',
        isOver && 'border-ink bg-hover',
      )}
    >
      <Button isBusy={isBusy} aria-describedby={hint} onClick={() => input.current?.click()}>
        <Upload aria-hidden />
        Choose a file
      </Button>
      <p id={hint} className="max-w-[60ch] text-caption text-muted">
        Or drop it here. CSV or TSV, one contact a row, a column with the numbers; up to 10,000
        contacts. Every other column can be used in prompts.
      </p>
      <input
        ref={input}
        type="file"
        aria-label="Contact file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          take(event.target.files?.[0]);
          // So that the same file, mended, can be chosen again.
          event.target.value = '';
        }}
      />
    </div>
  );
}

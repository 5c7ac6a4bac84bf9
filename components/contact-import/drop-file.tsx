'use client';

import { Upload } from 'lucide-react';
import { useId } from 'react';
import { formatCount } from '@/components/shell/format-count';
import { Button } from '@/components/ui/button';
import { MAX_LIST_CONTACTS } from '@/lib/contacts/contact';

/** Where a file is chosen. Dropping works anywhere on the step, so this is only its sign. */
export function DropFile({ isBusy, onOpen }: { isBusy: boolean; onOpen: () => void }) {
  const hint = useId();
  return (
    <div className="flex flex-col items-center gap-2 rounded-lg border border-line-strong border-dashed bg-panel px-4 py-6 text-center">
      <Button isBusy={isBusy} aria-describedby={hint} onClick={onOpen}>
        <Upload aria-hidden />
        Choose a file
      </Button>
      <p id={hint} className="max-w-[60ch] text-caption text-muted">
        Or drop it anywhere on this page. CSV, TSV or XLSX, one contact a row, a column with the
        numbers; up to {formatCount(MAX_LIST_CONTACTS)} contacts. Every other column can be used in
        prompts.
      </p>
    </div>
  );
}

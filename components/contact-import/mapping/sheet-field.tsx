'use client';

import { formatCount } from '@/components/shell/format-count';
import { NativeSelect } from '@/components/ui/native-select';
import type { Inspection, ReadingChoice } from '@/lib/contacts/import-types';
import { InlineLabel } from './inline-label';

type SheetFieldProps = {
  inspection: Pick<Inspection, 'sheets' | 'sheet'>;
  onChange: (changes: Partial<ReadingChoice>) => void;
};

function sheetWords({ name, rows }: Inspection['sheets'][number]): string {
  if (rows === null) return name;
  return `${name} (${rows === 1 ? '1 row' : `${formatCount(rows)} rows`})`;
}

/** Which sheet of a workbook is read. */
export function SheetField({ inspection, onChange }: SheetFieldProps) {
  return (
    <InlineLabel label="Sheet" className="min-w-0">
      <NativeSelect
        className="w-56"
        value={inspection.sheet ?? ''}
        onChange={(event) => onChange({ sheet: event.target.value })}
      >
        {inspection.sheets.map((sheet) => (
          <option key={sheet.name} value={sheet.name}>
            {sheetWords(sheet)}
          </option>
        ))}
      </NativeSelect>
    </InlineLabel>
  );
}

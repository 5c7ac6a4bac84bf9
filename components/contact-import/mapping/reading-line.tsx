'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { Choice } from '@/components/ui/choice';
import { NativeSelect } from '@/components/ui/native-select';
import {
  DELIMITERS,
  ENCODINGS,
  type Inspection,
  type ReadingChoice,
} from '@/lib/contacts/import-types';
import { encodingName } from '@/lib/contacts/reading/decode-text';
import { DELIMITER_WORDS } from '../role-words';
import { InlineLabel } from './inline-label';
import { SheetField } from './sheet-field';

type ReadingLineProps = {
  inspection: Inspection;
  /** Pasted text has no encoding. */
  hasEncoding: boolean;
  onChange: (changes: Partial<ReadingChoice>) => void;
};

/** How the file was read, in one line; each guess can be overruled, and the rows below follow. */
export function ReadingLine({ inspection, hasEncoding, onChange }: ReadingLineProps) {
  const isWorkbook = inspection.sheets.length > 0;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {isWorkbook ? (
        <SheetField inspection={inspection} onChange={onChange} />
      ) : (
        <TextFields {...{ inspection, hasEncoding, onChange }} />
      )}
      <Choice label="The first row is a header">
        {(wiring) => (
          <Checkbox
            {...wiring}
            checked={inspection.hasHeader}
            onCheckedChange={(isChecked) => onChange({ hasHeader: isChecked === true })}
          />
        )}
      </Choice>
    </div>
  );
}

function TextFields({ inspection, hasEncoding, onChange }: ReadingLineProps) {
  return (
    <>
      {hasEncoding ? (
        <InlineLabel label="Encoding">
          <NativeSelect
            className="w-36"
            value={inspection.encoding}
            onChange={(event) =>
              onChange({ encoding: ENCODINGS.find((one) => one === event.target.value) ?? null })
            }
          >
            {ENCODINGS.map((encoding) => (
              <option key={encoding} value={encoding}>
                {encodingName(encoding)}
                {encoding === inspection.encoding && !inspection.isEncodingSure ? ' (guess)' : ''}
              </option>
            ))}
          </NativeSelect>
        </InlineLabel>
      ) : null}
      <InlineLabel label="Cells are separated by">
        <NativeSelect
          className="w-30"
          value={inspection.delimiter}
          onChange={(event) =>
            onChange({ delimiter: DELIMITERS.find((one) => one === event.target.value) ?? null })
          }
        >
          {DELIMITERS.map((delimiter) => (
            <option key={delimiter} value={delimiter}>
              {DELIMITER_WORDS[delimiter]}
            </option>
          ))}
        </NativeSelect>
      </InlineLabel>
    </>
  );
}

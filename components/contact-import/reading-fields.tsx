'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { Choice } from '@/components/ui/choice';
import { Field } from '@/components/ui/field';
import { encodingName } from '@/lib/contacts/decode-text';
import {
  DELIMITERS,
  ENCODINGS,
  type Inspection,
  type ReadingChoice,
} from '@/lib/contacts/import-types';
import { NativeSelect } from './native-select';
import { DELIMITER_WORDS } from './role-words';

type ReadingFieldsProps = {
  inspection: Inspection;
  /** Pasted text has no encoding. */
  hasEncoding: boolean;
  onChange: (changes: Partial<ReadingChoice>) => void;
};

/** How the file was read; each guess can be overruled. */
export function ReadingFields({ inspection, hasEncoding, onChange }: ReadingFieldsProps) {
  return (
    <div className="flex flex-wrap items-end gap-3">
      {hasEncoding ? (
        <Field label="Encoding" className="w-40">
          <NativeSelect
            value={inspection.encoding}
            onChange={(event) =>
              onChange({ encoding: ENCODINGS.find((one) => one === event.target.value) ?? null })
            }
          >
            {ENCODINGS.map((encoding) => (
              <option key={encoding} value={encoding}>
                {encodingName(encoding)}
              </option>
            ))}
          </NativeSelect>
        </Field>
      ) : null}
      <Field label="Cells are separated by" className="w-44">
        <NativeSelect
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
      </Field>
      <Choice label="The first row is a header" className="pb-1">
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

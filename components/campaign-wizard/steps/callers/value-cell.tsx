'use client';

import { FieldError } from '@/components/ui/field';
import { Select, SelectContent, SelectItem, SelectTrigger } from '@/components/ui/select';
import { Cell } from '@/components/ui/table';
import { ownValue } from '@/lib/campaign/own-value';
import { labelNumber } from '@/lib/campaign/share-callers';
import { useFieldProps } from '../../use-field';
import { useWizard } from '../../wizard-context';

/** The number for one value; only chosen numbers are offered. */
export function ValueCell({ value }: { value: string }) {
  const { form, draft, options } = useWizard();
  const { error, ...mark } = useFieldProps(`callers.byValue.${value}`);
  const { byValue, numberIds } = draft.callers;
  const chosen = ownValue(byValue, value) ?? '';
  function choose(id: string) {
    // The whole record at once: a value with a dot in it would be read as a path.
    const entries = { ...form.getValues('callers.byValue'), [value]: id };
    form.setValue('callers.byValue', entries, { shouldDirty: true });
  }
  return (
    <Cell {...mark}>
      <Select value={numberIds.includes(chosen) ? chosen : ''} onValueChange={choose}>
        <SelectTrigger
          aria-label={`Number for ${value === '' ? 'empty cells' : value}`}
          aria-invalid={error !== undefined}
          placeholder="Choose a number…"
        />
        <SelectContent>
          {numberIds.map((id) => (
            <SelectItem key={id} value={id}>
              {labelNumber(id, options.numbers)}
            </SelectItem>
          ))}
        </SelectContent>
      </Select>
      {error === undefined ? null : <FieldError className="whitespace-normal">{error}</FieldError>}
    </Cell>
  );
}

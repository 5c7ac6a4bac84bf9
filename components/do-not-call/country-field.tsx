'use client';

import { useMemo } from 'react';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { callingCountries } from '@/lib/contacts/numbers/calling-codes';

const NONE = 'none';

type CountryFieldProps = { value: string; onChange: (country: string) => void };

/** The country of numbers that are written without a country code; '' = none. */
export function CountryField({ value, onChange }: CountryFieldProps) {
  const options = useMemo(
    () => [
      { value: NONE, label: 'None' },
      ...callingCountries().map(({ code, callingCode, name }) => ({
        value: code,
        label: `${name} (+${callingCode})`,
      })),
    ],
    [],
  );
  return (
    <Field label="Country of numbers without a country code">
      <Combobox
        options={options}
        value={value === '' ? NONE : value}
        onValueChange={(next) => onChange(next === NONE ? '' : next)}
        searchPlaceholder="Search countries"
      />
    </Field>
  );
}

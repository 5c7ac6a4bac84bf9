'use client';

import { useSyncExternalStore } from 'react';
import { Field } from '@/components/ui/field';
import { type CallingCountry, callingCountries } from '@/lib/contacts/calling-codes';
import { NativeSelect } from './native-select';

type CountryFieldProps = {
  value: string;
  onChange: (country: string) => void;
  className?: string;
};

const neverChanges = () => () => {};
const none: CallingCountry[] = [];
let named: CallingCountry[] | undefined;

/** The browser's own names: Node's differ in a few, and what the server draws must not be drawn otherwise. */
function readCountries(): CallingCountry[] {
  named ??= callingCountries();
  return named;
}

/** The country of numbers that are written without a country code. */
export function CountryField({ value, onChange, className }: CountryFieldProps) {
  const countries = useSyncExternalStore(neverChanges, readCountries, () => none);
  return (
    <Field
      label="Country of numbers without a country code"
      hint={value === '' ? 'Until one is chosen, such numbers are rejected.' : undefined}
      {...(className ? { className } : {})}
    >
      <NativeSelect value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">None</option>
        {countries.map(({ code, callingCode, name }) => (
          <option key={code} value={code}>
            {name} (+{callingCode})
          </option>
        ))}
      </NativeSelect>
    </Field>
  );
}

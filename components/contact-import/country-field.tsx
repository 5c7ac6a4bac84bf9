'use client';

import { Field } from '@/components/ui/field';
import { NativeSelect } from './native-select';
import { useCountries } from './rules/use-countries';

type CountryFieldProps = {
  value: string;
  onChange: (country: string) => void;
  className?: string;
};

/** The country of numbers that are written without a country code. */
export function CountryField({ value, onChange, className }: CountryFieldProps) {
  const countries = useCountries();
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

'use client';

import { Field } from '@/components/ui/field';
import type { HomeCountry } from '@/lib/contacts/numbers/home-country';
import { NativeSelect } from './native-select';
import { useCountries } from './rules/use-countries';

type CountryFieldProps = {
  value: string;
  home: HomeCountry;
  onChange: (country: string) => void;
  className?: string;
};

const HOME_HINTS: Record<HomeCountry['from'], string | undefined> = {
  set: 'Your home country, as set under Settings, Organisation.',
  numbers: 'Your home country: most of the numbers you call from are there.',
  nothing: undefined,
};

function hintOf(value: string, home: HomeCountry): string | undefined {
  if (value === '') return 'Until one is chosen, such numbers are rejected.';
  return value === home.code ? HOME_HINTS[home.from] : undefined;
}

/** The country of numbers that are written without a country code. */
export function CountryField({ value, home, onChange, className }: CountryFieldProps) {
  const countries = useCountries();
  return (
    <Field
      label="Country of numbers without a country code"
      hint={hintOf(value, home)}
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

'use client';

import { Field } from '@/components/ui/field';
import { NativeSelect } from '@/components/ui/native-select';
import { type HomeCountry, UNKNOWN_HOME } from '@/lib/contacts/numbers/home-country';
import { useCountries } from './use-countries';

type CountryFieldProps = {
  value: string;
  /** What it is by itself, and whence; absent where nobody knows. */
  home?: HomeCountry;
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
export function CountryField({
  value,
  home = UNKNOWN_HOME,
  onChange,
  className,
}: CountryFieldProps) {
  const countries = useCountries(value);
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
            {`${name} (+${callingCode})`}
          </option>
        ))}
      </NativeSelect>
    </Field>
  );
}

'use client';

import { useId, useRef } from 'react';
import { useCountries } from '@/components/shell/use-countries';
import { Button } from '@/components/ui/button';
import { FieldSet } from '@/components/ui/field-set';
import { NativeSelect } from '@/components/ui/native-select';
import { countryLabel } from '@/lib/contacts/numbers/country-name';
import { TokenList } from '../token-list';

type AllowedCountriesProps = {
  /** Null = nobody said yet; empty = any. */
  value: string[] | null;
  onChange: (countries: string[]) => void;
};

/** Which countries may be called. Numbers elsewhere are rejected, each with its reason. */
export function AllowedCountries({ value, onChange }: AllowedCountriesProps) {
  const countries = useCountries();
  const add = useRef<HTMLSelectElement>(null);
  const hint = useId();
  const shown = value ?? [];
  return (
    <FieldSet legend="Countries that may be called" aria-describedby={hint}>
      <div className="flex flex-wrap items-center gap-1.5">
        {shown.length === 0 ? (
          <span className="py-1 text-muted">
            {value === null ? 'Not chosen yet' : 'Any country'}
          </span>
        ) : null}
        <TokenList
          label="Countries that may be called"
          tokens={shown.map((code) => ({ value: code, label: countryLabel(code) }))}
          onRemove={(code) => {
            onChange(shown.filter((one) => one !== code));
            add.current?.focus();
          }}
        />
        <NativeSelect
          ref={add}
          aria-label="Add a country that may be called"
          className="w-36"
          value=""
          onChange={(event) => onChange([...shown, event.target.value])}
        >
          <option value="">{shown.length === 0 ? 'Only…' : 'Add…'}</option>
          {countries
            .filter(({ code }) => !shown.includes(code))
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </NativeSelect>
        {shown.length === 0 ? null : (
          <Button variant="link" size="inline" onClick={() => onChange([])}>
            Any country
          </Button>
        )}
      </div>
      <p id={hint} className="mt-1 text-caption text-muted">
        {shown.length === 0
          ? 'Calls abroad cost more. Choose countries to keep others out.'
          : 'Numbers of other countries are rejected.'}
      </p>
    </FieldSet>
  );
}

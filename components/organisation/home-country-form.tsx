'use client';

import { type FormEvent, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import type { Result } from '@/lib/campaign/result';
import { callingCountries } from '@/lib/contacts/numbers/calling-codes';
import { countryLabel } from '@/lib/contacts/numbers/country-name';
import type { HomeChoice } from '@/lib/contacts/numbers/home-country';
import { callAction } from '@/lib/query/call-action';

export type SaveHomeCountry = (input: { country: string }) => Promise<Result<null>>;

type HomeCountryFormProps = { choice: HomeChoice; save: SaveHomeCountry };

const GUESS = 'guess';
const SILENCE = 'The server gave no answer. Reload to see whether the country was saved.';

function guessLabel(guessed: string | null): string {
  const words = 'As the numbers you call from';
  return guessed === null || guessed === '' ? words : `${words} (${countryLabel(guessed)})`;
}

/** The choice, for who administers. */
export function HomeCountryForm({ choice, save }: HomeCountryFormProps) {
  const [country, setCountry] = useState(choice.chosen);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { guessed } = choice;
  const options = useMemo(
    () => [
      { value: GUESS, label: guessLabel(guessed) },
      ...callingCountries().map(({ code, name }) => ({ value: code, label: name })),
    ],
    [guessed],
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const result = await callAction(() => save({ country }), SILENCE);
    setBusy(false);
    setFailure(result.ok ? null : result.failure.message);
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-2">
      {failure === null ? null : <Callout tone="error">{failure}</Callout>}
      <Field
        label="Home country"
        hint="What somebody chose for a file with the same headers stays."
        className="max-w-90"
      >
        <Combobox
          options={options}
          value={country === '' ? GUESS : country}
          onValueChange={(next) => setCountry(next === GUESS ? '' : next)}
          searchPlaceholder="Search countries"
        />
      </Field>
      <Button type="submit" className="self-start" isBusy={isBusy}>
        {isBusy ? 'Saving…' : 'Save country'}
      </Button>
    </form>
  );
}

import { Panel } from '@/components/ui/panel';
import { countryLabel } from '@/lib/contacts/numbers/country-name';
import type { HomeChoice } from '@/lib/contacts/numbers/home-country';
import { HomeCountryForm, type SaveHomeCountry } from './home-country-form';

type HomeCountryPanelProps = {
  choice: HomeChoice;
  /** For who may change it. */
  save: SaveHomeCountry | null;
};

/** The country an import begins with, and where it comes from. */
export function HomeCountryPanel({ choice, save }: HomeCountryPanelProps) {
  return (
    <Panel title="Home country">
      <div className="flex flex-col gap-3">
        <p className="max-w-[72ch] text-muted">
          <Words choice={choice} /> An import reads numbers without a country code as numbers of it,
          and leaves out other countries, until somebody chooses otherwise there.
        </p>
        {save === null ? null : <HomeCountryForm key={choice.chosen} {...{ choice, save }} />}
      </div>
    </Panel>
  );
}

function Words({ choice: { chosen, guessed } }: { choice: HomeChoice }) {
  if (chosen !== '') {
    return (
      <>
        Set here: <b className="text-ink">{countryLabel(chosen)}</b>.
      </>
    );
  }
  if (guessed === null) return 'The numbers you call from could not be read, and nothing is set.';
  if (guessed === '') {
    return 'The numbers you call from tell no country, and nothing is set: each import asks.';
  }
  return (
    <>
      <b className="text-ink">{countryLabel(guessed)}</b>, where most of the numbers you call from
      are.
    </>
  );
}

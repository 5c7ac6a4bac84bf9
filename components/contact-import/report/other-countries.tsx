'use client';

import { formatCount } from '@/components/shell/format-count';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { ImportReport } from '@/lib/contacts/import-types';
import { countryLabel } from '@/lib/contacts/numbers/country-name';

const OFFERED = 3;

type OtherCountriesProps = {
  report: Pick<ImportReport, 'otherCountries'>;
  isBusy: boolean;
  onAllow: (country: string) => void;
};

/** Rows left out for the country of their number, each country with the way to take it in. */
export function OtherCountries({ report, isBusy, onAllow }: OtherCountriesProps) {
  const { otherCountries } = report;
  if (otherCountries.length === 0) return null;
  const rows = otherCountries.reduce((sum, { count }) => sum + count, 0);
  const more = otherCountries.length - OFFERED;
  return (
    <Callout
      title={
        rows === 1
          ? '1 row is left out for the country of its number.'
          : `${formatCount(rows)} rows are left out for the country of their number.`
      }
      action={otherCountries.slice(0, OFFERED).map(({ value, count }) => (
        <Button key={value} disabled={isBusy} onClick={() => onAllow(value)}>
          {`Also call numbers of ${countryLabel(value)} (${formatCount(count)})`}
        </Button>
      ))}
    >
      {more > 0
        ? `${formatCount(more)} more ${more === 1 ? 'country is' : 'countries are'} among them: add them under Rules.`
        : null}
    </Callout>
  );
}

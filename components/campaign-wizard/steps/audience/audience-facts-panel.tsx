import { ColumnTable } from '@/components/ui/column-table';
import { Panel } from '@/components/ui/panel';
import { readCarried } from '@/lib/campaign/list-share';
import { formatCount } from '@/lib/campaign/phrases';
import type { AudienceFacts } from '@/lib/contacts/contact';

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** What is known of the chosen list, in counts. */
export function AudienceFactsPanel({ facts }: { facts: AudienceFacts }) {
  const { name, count, columns } = facts;
  return (
    <Panel
      title="Columns"
      caption={
        // Node and browsers differ in a few countries' names.
        <span suppressHydrationWarning>
          {`${carriedWords(facts)}${[tellNames(facts), tellCountries(facts), tellZones(facts)].filter(Boolean).join(' ')}`}
        </span>
      }
      headingLevel={3}
      isFlush
    >
      {columns.length === 0 ? (
        <p className="px-3.5 py-2.5 text-muted">None but the number.</p>
      ) : (
        <ColumnTable
          label={`Columns of ${name}`}
          rows={columns}
          keyOf={(column) => column.name}
          columns={[
            {
              head: 'Column',
              kind: 'name',
              className: 'font-normal [overflow-wrap:anywhere]',
              cell: (column) => column.name,
            },
            { head: 'Filled', kind: 'figure', cell: ({ filled }) => formatCount(filled) },
            { head: 'Empty', kind: 'figure', cell: ({ filled }) => formatCount(count - filled) },
          ]}
        />
      )}
    </Panel>
  );
}

/** What is counted here is this campaign's share. */
function carriedWords(facts: AudienceFacts): string {
  return readCarried(facts) === null ? '' : 'Of this campaign’s contacts: ';
}

/** "280 have a name." */
function tellNames({ named, count }: AudienceFacts): string {
  if (named === 0) return 'Nobody has a name.';
  if (named === count) return 'Everybody has a name.';
  return `${formatCount(named)} ${named === 1 ? 'has' : 'have'} a name.`;
}

/** "280 in United States, 20 in Canada." */
function tellCountries({ countries }: AudienceFacts): string {
  const [first, ...others] = countries;
  if (!first) return '';
  if (others.length === 0) return `All in ${nameCountry(first.value)}.`;
  return `${countries.map(({ value, count }) => `${formatCount(count)} in ${nameCountry(value)}`).join(', ')}.`;
}

/** "Time zone known of 290, of 40 of them one of several." Nothing for a list from before zones were told. */
function tellZones({ zones, count }: AudienceFacts): string {
  const known = zones.reduce((sum, one) => sum + one.count, 0);
  if (known === 0) return '';
  const split = zones.reduce((sum, one) => sum + (one.zones.length > 1 ? one.count : 0), 0);
  const several = split === 0 ? '' : `, of ${formatCount(split)} of them one of several`;
  return `Time zone known of ${known === count ? 'all' : formatCount(known)}${several}.`;
}

function nameCountry(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (countryNames.of(code) ?? code) : code || 'no known country';
}

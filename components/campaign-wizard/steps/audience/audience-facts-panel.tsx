import { ColumnTable } from '@/components/ui/column-table';
import { Panel } from '@/components/ui/panel';
import { readCarried } from '@/lib/campaign/list-share';
import { formatCount } from '@/lib/campaign/phrases';
import type { AudienceFacts } from '@/lib/contacts/contact';

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** What is known of the chosen list, in counts. */
export function AudienceFactsPanel({ facts }: { facts: AudienceFacts }) {
  const { name, count, columns, named } = facts;
  return (
    <Panel
      title="Columns"
      caption={
        // Node and browsers differ in a few countries' names.
        <span suppressHydrationWarning>
          {`${carriedWords(facts)}${formatCount(named)} with a name. ${listCountries(facts)}`}
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

/** "Numbers in United States 280, Canada 20." */
function listCountries({ countries }: AudienceFacts): string {
  if (countries.length === 0) return '';
  const list = countries.map(({ value, count }) => `${nameCountry(value)} ${formatCount(count)}`);
  return `Numbers in ${list.join(', ')}.`;
}

function nameCountry(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (countryNames.of(code) ?? code) : code || 'no known country';
}

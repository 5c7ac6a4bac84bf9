import { Panel } from '@/components/ui/panel';
import { countOf, formatCount } from '@/lib/campaign/phrases';
import type { ListDetail } from '@/lib/contacts/lists/list-detail';
import { countryLabel } from '@/lib/contacts/numbers/country-name';
import { type Share, ShareBars } from './share-bars';

type Facts = ListDetail['facts'];

/** Countries, kinds of numbers, time zones: each with its count. */
export function FactsPanels({ facts }: { facts: Facts }) {
  const { count, countries, types, unknownZone } = facts;
  return (
    <>
      <Panel title="Countries" caption={countOf(countries.length, 'country', 'countries')}>
        {/* Node and browsers differ in a few countries' names. */}
        <div suppressHydrationWarning>
          <ShareBars
            label="Contacts by country"
            total={count}
            shares={countries.map(({ value, count: of }) => ({
              label: countryLabel(value) || 'No country',
              count: of,
            }))}
          />
        </div>
      </Panel>
      <Panel title="Kinds of numbers">
        <ShareBars
          label="Contacts by kind of number"
          total={count}
          shares={types.map(({ value, count: of }) => ({ label: tellType(value), count: of }))}
        />
      </Panel>
      <Panel
        title="Time zones"
        caption={unknownZone === 0 ? null : `${formatCount(unknownZone)} not known`}
      >
        <ShareBars label="Contacts by time zone" total={count} shares={zoneShares(facts)} />
      </Panel>
    </>
  );
}

function zoneShares({ zones, unknownZone }: Facts): Share[] {
  const named = zones.map(({ zones: set, count }) => ({
    label: set.map(tellZone).join(' or '),
    count,
  }));
  return unknownZone === 0 ? named : [...named, { label: 'Not known', count: unknownZone }];
}

function tellZone(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function tellType(type: string): string {
  const words = type.replaceAll('-', ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

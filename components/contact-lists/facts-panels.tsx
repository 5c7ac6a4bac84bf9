import { countryShares, typeShares, zoneShares } from '@/components/shell/audience-shares';
import { ShareBars } from '@/components/shell/share-bars';
import { Panel } from '@/components/ui/panel';
import { countOf, formatCount } from '@/lib/campaign/phrases';
import type { ListDetail } from '@/lib/contacts/lists/list-detail';

const UNSEEN = 'Not looked at in this list.';

/** Countries, kinds of numbers, time zones: each with its count. */
export function FactsPanels({ facts }: { facts: ListDetail['facts'] }) {
  const { count: total, countries, unknownZone } = facts;
  const bars = { total, emptyText: UNSEEN };
  return (
    <>
      <Panel title="Countries" caption={countOf(countries.length, 'country', 'countries')}>
        <ShareBars label="Contacts by country" shares={countryShares(facts)} {...bars} />
      </Panel>
      <Panel title="Kinds of numbers">
        <ShareBars label="Contacts by kind of number" shares={typeShares(facts)} {...bars} />
      </Panel>
      <Panel
        title="Time zones"
        caption={unknownZone === 0 ? null : `${formatCount(unknownZone)} not known`}
      >
        <ShareBars label="Contacts by time zone" shares={zoneShares(facts)} {...bars} />
      </Panel>
    </>
  );
}

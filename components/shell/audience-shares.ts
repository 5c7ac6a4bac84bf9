import type { AudienceFacts } from '@/lib/contacts/contact';
import { countryLabel } from '@/lib/contacts/numbers/country-name';
import type { NumberType } from '@/lib/contacts/numbers/number-type';
import type { Share } from './share-bars';

const TYPE_WORDS: Record<NumberType, string> = {
  mobile: 'Mobile',
  'fixed-line': 'Landline',
  'fixed-or-mobile': 'Landline or mobile',
  voip: 'Internet phone',
  personal: 'Personal number',
  'toll-free': 'Free phone',
  uan: 'Company number',
  pager: 'Pager',
  voicemail: 'Voicemail',
  premium: 'Premium rate',
  'shared-cost': 'Shared cost',
  unknown: 'Not known',
  sip: 'SIP address',
  unchecked: 'Not checked',
};

function typeWords(type: string): string {
  return Object.hasOwn(TYPE_WORDS, type) ? TYPE_WORDS[type as NumberType] : type;
}

/** `America/New_York` → `New York`. */
function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** A set of zones in few words: its one city, two, or how many. */
export function zoneWords(zones: readonly string[]): string {
  const [first = '', second] = zones;
  if (second === undefined) return cityOf(first);
  if (zones.length === 2) return `${cityOf(first)} or ${cityOf(second)}`;
  return `${cityOf(first)} or ${zones.length - 1} other zones`;
}

export function countryShares({ countries }: Pick<AudienceFacts, 'countries'>): Share[] {
  return countries.map(({ value, count }) => ({
    label: value === '' ? 'Not known' : countryLabel(value),
    count,
  }));
}

export function typeShares({ types }: Pick<AudienceFacts, 'types'>): Share[] {
  return types.map(({ value, count }) => ({ label: typeWords(value), count }));
}

/** Sets of zones, and last those of which none is known. */
export function zoneShares({
  zones,
  unknownZone,
}: Pick<AudienceFacts, 'zones' | 'unknownZone'>): Share[] {
  const known = zones.map((one) => ({
    label: zoneWords(one.zones),
    count: one.count,
    ...(one.zones.length > 1 ? { note: one.zones.join(', ') } : {}),
  }));
  if (unknownZone === 0) return known;
  return [...known, { label: 'Not known', count: unknownZone }];
}

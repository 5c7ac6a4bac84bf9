import { getCountries } from 'libphonenumber-js/max';
import { z } from 'zod';
import { hasSameClock } from '@/lib/contacts/zones/clock';
import { STATES } from '@/lib/contacts/zones/state-table';
import { modernName } from './modern-name';
import { readPrefixFile } from './prefix-file';

/** Zones that the country's government does not keep, though the zone data lists them there. */
const NOT_KEPT = new Set(['Asia/Urumqi', 'Europe/Simferopol', 'Antarctica/Macquarie']);

/** Countries that the zone data has no list for. */
const MISSING: Record<string, string[]> = {
  AC: ['Atlantic/St_Helena'],
  TA: ['Atlantic/St_Helena'],
  XK: ['Europe/Belgrade'],
};

const Listing = z.object({ timeZones: z.array(z.string()).optional() });
const Asking = z.object({
  getTimeZones: z.custom<() => string[]>((value) => typeof value === 'function'),
});

/** The zones of a country as Intl has them: a property in older engines, a method in newer ones. */
function zonesByIntl(region: string): string[] {
  const locale = new Intl.Locale('und', { region });
  const asking = Asking.safeParse(locale);
  if (asking.success) return asking.data.getTimeZones.call(locale) ?? [];
  return Listing.parse({ timeZones: Reflect.get(locale, 'timeZones') }).timeZones ?? [];
}

/** Names that are best known: those the states' table and the prefix file use, in this order. */
function preferredNames(): string[] {
  const inStates = STATES.flatMap(({ zones }) => zones);
  return [...new Set([...inStates, ...[...readPrefixFile().values()].flat()])];
}

/** Each country's zones, one of those with the same clock. */
export function countryZones(): Map<string, string[]> {
  const preferred = preferredNames();
  const rank = (zone: string) => preferred.indexOf(zone) + 1 || preferred.length + 1;
  return new Map(
    getCountries().map((country) => {
      const own =
        MISSING[country] ??
        zonesByIntl(country)
          .map(modernName)
          .filter((zone) => !NOT_KEPT.has(zone));
      const kept: string[] = [];
      for (const zone of [...own].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
        if (!kept.some((one) => hasSameClock(one, zone))) kept.push(zone);
      }
      if (kept.length === 0) throw new Error(`No zone for ${country}.`);
      return [country, kept.sort()];
    }),
  );
}

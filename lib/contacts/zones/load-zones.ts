import { createZoneFinder, type ZoneFinder } from './zone-finder';

let loading: Promise<ZoneFinder> | null = null;

/** The finder over the table that comes with the app, fetched when it is first asked for. */
export function loadZones(): Promise<ZoneFinder> {
  loading ??= import('./zone-table').then(({ ZONE_TABLE }) => createZoneFinder(ZONE_TABLE));
  return loading;
}

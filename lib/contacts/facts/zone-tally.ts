import type { ZoneFacts } from '../contact';

export type ZoneTally = {
  /** `zones` sorted, as a contact carries them; absent = not known. */
  add(zones: readonly string[] | undefined): void;
  /** Sets by how many contacts have them, most frequent first. */
  result(): { zones: ZoneFacts[]; unknownZone: number };
};

/** Counts contacts by the set of zones they may be in: some hundred sets, however many contacts. */
export function createZoneTally(): ZoneTally {
  const counts = new Map<string, ZoneFacts>();
  let unknownZone = 0;
  return {
    add(zones) {
      if (zones === undefined || zones.length === 0) {
        unknownZone++;
        return;
      }
      const key = zones.join(' ');
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { zones: [...zones], count: 1 });
    },
    result: () => ({
      zones: [...counts]
        .sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1))
        .map(([, { zones, count }]) => ({ zones, count })),
      unknownZone,
    }),
  };
}

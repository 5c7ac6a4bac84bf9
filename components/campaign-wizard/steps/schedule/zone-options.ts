import type { ComboboxOption } from '@/components/ui/combobox';

/** Every zone the runtime knows, by city, with its offset at `now`. */
export function listZones(now: number): ComboboxOption[] {
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
  return zones.map((zone) => ({
    value: zone,
    label: `${cityOf(zone)} (${formatOffset(zone, now)})`,
    hint: zone,
    keywords: [zone.replaceAll('_', ' '), ...namesOf(zone, now)],
  }));
}

/** `America/New_York` → `New York`. */
function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** "EST", "Eastern Standard Time", "GMT-5": what people type for it. */
function namesOf(zone: string, now: number): string[] {
  return (['short', 'long', 'shortOffset'] as const).flatMap((timeZoneName) => {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName });
    return format
      .formatToParts(now)
      .flatMap(({ type, value }) => (type === 'timeZoneName' ? [value] : []));
  });
}

/** `UTC−05:00`, with the minus sign that lines up with figures. */
function formatOffset(zone: string, now: number): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const part = format.formatToParts(now).find(({ type }) => type === 'timeZoneName');
  const offset = (part?.value ?? 'GMT').replace('GMT', '').replace('-', '−');
  return `UTC${offset === '' ? '+00:00' : offset}`;
}

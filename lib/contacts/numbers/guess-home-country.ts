import { normalisePhone } from './phone';

/** ISO code of the country most of these E.164 numbers belong to; '' where none does, or two have as many. */
export function guessHomeCountry(numbers: readonly (string | null)[]): string {
  const counts = new Map<string, number>();
  for (const number of numbers) {
    const phone = normalisePhone(number ?? '', '');
    if (!phone.ok || phone.country.startsWith('+')) continue;
    counts.set(phone.country, (counts.get(phone.country) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const [home, ...more] = [...counts.keys()].filter((country) => counts.get(country) === most);
  return home === undefined || more.length > 0 ? '' : home;
}

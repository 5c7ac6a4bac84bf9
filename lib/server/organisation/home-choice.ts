import 'server-only';
import { guessHomeCountry } from '@/lib/contacts/numbers/guess-home-country';
import type { HomeChoice } from '@/lib/contacts/numbers/home-country';
import { readCallerNumbers } from '@/lib/server/connection/read-connection';
import { readChosenHome } from './home-country';

/** What is chosen, beside what the organisation's numbers at Vapi tell. */
export async function readHomeChoice(): Promise<HomeChoice> {
  const [chosen, numbers] = await Promise.all([readChosenHome(), readCallerNumbers()]);
  if (!numbers.ok) return { chosen, guessed: null };
  return { chosen, guessed: guessHomeCountry(numbers.value.map(({ number }) => number)) };
}

import 'server-only';
import { type HomeCountry, UNKNOWN_HOME } from '@/lib/contacts/numbers/home-country';
import { readCallerNumbers } from '@/lib/server/connection/read-connection';
import { readChosenHome, readHomeCountry } from './home-country';

const KEPT_MS = 300_000;

let guess: { at: number; home: Promise<HomeCountry> } | null = null;

/** The home country for a form: what was chosen, else what Vapi's numbers told within five minutes. */
export async function readHomeForForms(): Promise<HomeCountry> {
  const chosen = await readChosenHome();
  if (chosen !== '') return { code: chosen, from: 'set' };
  if (guess === null || Date.now() - guess.at > KEPT_MS) {
    guess = { at: Date.now(), home: readGuess() };
  }
  return guess.home;
}

async function readGuess(): Promise<HomeCountry> {
  const numbers = await readCallerNumbers();
  if (numbers.ok) return readHomeCountry(numbers.value);
  guess = null;
  return UNKNOWN_HOME;
}

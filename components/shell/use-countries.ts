'use client';

import { useDeferredValue, useSyncExternalStore } from 'react';
import { type CallingCountry, callingCountries } from '@/lib/contacts/numbers/calling-codes';

const neverChanges = () => () => {};
const none: CallingCountry[] = [];
let named: CallingCountry[] | undefined;

function readCountries(): CallingCountry[] {
  named ??= callingCountries();
  return named;
}

/**
 * What a choice of countries is made from: by the browser's own names, for Node's differ in a few and what the server
 * draws must not be drawn otherwise. At first only the chosen one; the others come when nothing else is to be drawn.
 */
export function useCountries(chosen = ''): CallingCountry[] {
  const all = useSyncExternalStore(neverChanges, readCountries, () => none);
  const drawn = useDeferredValue(all, none);
  return drawn.length > 0 ? drawn : all.filter(({ code }) => code === chosen);
}

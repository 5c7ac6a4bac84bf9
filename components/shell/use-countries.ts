'use client';

import { useSyncExternalStore } from 'react';
import { type CallingCountry, callingCountries } from '@/lib/contacts/numbers/calling-codes';

const neverChanges = () => () => {};
const none: CallingCountry[] = [];
let named: CallingCountry[] | undefined;

function readCountries(): CallingCountry[] {
  named ??= callingCountries();
  return named;
}

/** The browser's own names: Node's differ in a few, and what the server draws must not be drawn otherwise. */
export function useCountries(): CallingCountry[] {
  return useSyncExternalStore(neverChanges, readCountries, () => none);
}

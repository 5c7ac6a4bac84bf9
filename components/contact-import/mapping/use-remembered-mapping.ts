'use client';

import { useEffect, useRef, useState } from 'react';
import type { Inspection } from '@/lib/contacts/import-types';
import { type FoundMapping, rolesFor } from '@/lib/contacts/mapping/remembered-mapping';
import { fetchMapping } from '@/lib/query/mappings';
import type { ImportSession } from '../import-session';
import type { ImportState } from '../import-state';

export type RememberedState = {
  found: FoundMapping | null;
  /** False when the guess is used instead. */
  isUsed: boolean;
  takeFound: () => void;
  takeGuess: () => void;
};

type Known = { inspection: Inspection; found: FoundMapping; before: Kept };
type Kept = Pick<ImportState, 'defaultCountry' | 'rules'>;

/** Takes what these headers were taken for last, unless something was chosen meanwhile. */
export function useRememberedMapping(session: ImportSession, state: ImportState): RememberedState {
  const { inspection } = state;
  const [known, setKnown] = useState<Known | null>(null);
  const [isUsed, setUsed] = useState(true);
  const askedFor = useRef<Inspection | null>(null);

  function take({ found, inspection: read }: Omit<Known, 'before'>) {
    const roles = rolesFor(read.columns, found);
    if (!roles) return;
    const { defaultCountry, allowedCountries, calledWithinDays } = found;
    // Only what leaves people out: any country and a trunk's numbers are chosen anew for each list.
    const countries = allowedCountries?.length ? allowedCountries : null;
    const rules = { ...session.getState().rules, allowedCountries: countries, calledWithinDays };
    setUsed(true);
    // Without either nobody chose a country then: the home country stays.
    const isChosen = defaultCountry !== '' || allowedCountries !== null;
    void session.changeRoles(roles, { rules, ...(isChosen ? { defaultCountry } : {}) });
  }

  // The server is asked once for each file that was looked at.
  useEffect(() => {
    const isNamed = inspection?.hasHeader && session.getState().source?.origin !== 'typed';
    if (!inspection || !isNamed || askedFor.current === inspection) return;
    askedFor.current = inspection;
    void fetchMapping(inspection.columns).then((found) => {
      const now = session.getState();
      if (!found || now.inspection !== inspection || now.stage === 'storing') return;
      const { defaultCountry, rules, roles } = now;
      setKnown({ inspection, found, before: { defaultCountry, rules } });
      if (roles === inspection.roles) take({ inspection, found });
      else setUsed(false);
    });
  });

  const current = known !== null && known.inspection === inspection ? known : null;
  return {
    found: current?.found ?? null,
    isUsed,
    takeFound: () => current && take(current),
    takeGuess: () => {
      if (!current) return;
      setUsed(false);
      void session.changeRoles(current.inspection.roles, current.before);
    },
  };
}

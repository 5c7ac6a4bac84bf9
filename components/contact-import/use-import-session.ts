'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ImportEngine } from './import-engine';
import { createImportSession, type ImportSession } from './import-session';
import type { ImportState } from './import-state';

type Needs = { createEngine: () => ImportEngine; homeCountry: string };

/** The session of this component, and its state. */
export function useImportSession(needs: Needs): [ImportSession, ImportState] {
  const [session] = useState(() =>
    createImportSession({ engine: needs.createEngine(), homeCountry: needs.homeCountry }),
  );
  // The reader and its tables take a moment to load: better now than when the file is there.
  useEffect(() => session.prepare(), [session]);
  const state = useSyncExternalStore(session.subscribe, session.getState, session.getState);
  return [session, state];
}

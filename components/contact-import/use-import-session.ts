'use client';

import { useState, useSyncExternalStore } from 'react';
import { createImportSession, type ImportSession, type SessionNeeds } from './import-session';
import type { ImportState } from './import-state';

/** The session of this component, and its state. */
export function useImportSession(needs: SessionNeeds): [ImportSession, ImportState] {
  const [session] = useState(() => createImportSession(needs));
  const state = useSyncExternalStore(session.subscribe, session.getState, session.getState);
  return [session, state];
}

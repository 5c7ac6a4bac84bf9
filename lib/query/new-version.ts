let isKnown = false;
const listeners = new Set<() => void>();

/** The server runs another build than this page: everything that changes something needs a reload. */
export function noteNewVersion(): void {
  isKnown = true;
  for (const listener of listeners) listener();
}

export function hasNewVersion(): boolean {
  return isKnown;
}

export function subscribeToNewVersion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For tests: a page as just loaded. */
export function forgetNewVersion(): void {
  isKnown = false;
}

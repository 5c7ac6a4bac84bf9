import { MEMORY_MS } from './session-times';

export type RememberedSession = {
  sessionId: string;
  person: { id: string; name: string; role: string };
  /** Epoch ms: absolute end, and last activity. */
  endsAt: number;
  activeAt: number;
};

const LIMIT = 1_000;
type Entries = Map<string, { session: RememberedSession; at: number }>;

// On globalThis: Next may bundle this file more than once, and forgetting has to reach every copy.
const holder: { [key: symbol]: Entries | undefined } = globalThis as never;
holder[Symbol.for('dialboard.sessions')] ??= new Map();
const entries = holder[Symbol.for('dialboard.sessions')] as Entries;

/** Looked up at most `maxAgeMs` ago. */
export function recallSession(
  cookie: string,
  now: number,
  maxAgeMs = MEMORY_MS,
): RememberedSession | null {
  const entry = entries.get(cookie);
  if (!entry) return null;
  return now - entry.at < maxAgeMs && now >= entry.at ? entry.session : null;
}

export function rememberSession(cookie: string, session: RememberedSession, now: number): void {
  if (entries.size >= LIMIT) entries.clear();
  entries.set(cookie, { session, at: now });
}

/** After signing out, and after people change. */
export function forgetSessions(): void {
  entries.clear();
}

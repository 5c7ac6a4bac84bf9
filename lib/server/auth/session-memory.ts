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

export function recallSession(cookie: string, now: number): RememberedSession | null {
  const entry = entries.get(cookie);
  if (!entry) return null;
  if (now - entry.at < MEMORY_MS && now >= entry.at) return entry.session;
  entries.delete(cookie);
  return null;
}

export function rememberSession(cookie: string, session: RememberedSession, now: number): void {
  if (entries.size >= LIMIT) entries.clear();
  entries.set(cookie, { session, at: now });
}

/** After signing out, and after people change. */
export function forgetSessions(): void {
  entries.clear();
}

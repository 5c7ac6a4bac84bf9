import type { UpstreamRecording } from '@/lib/server/vapi';

/** A player asks for a recording in many ranges: where it lies is looked up once for them. */
const KNOWN_MS = 60_000;
const LISTENING_MS = 30 * 60_000;
const MOST = 500;

type Held<T> = { value: T; untilMs: number };

export type RecordingMemory = ReturnType<typeof createRecordingMemory>;

export function createRecordingMemory(now: () => number = Date.now) {
  const addresses = new Map<string, Held<UpstreamRecording[]>>();
  const listeners = new Map<string, Held<true>>();
  return {
    find: (callId: string) => fresh(addresses, callId, now()),
    keep: (callId: string, value: UpstreamRecording[]) =>
      hold(addresses, callId, { value, untilMs: now() + KNOWN_MS }),
    forget: (callId: string) => addresses.delete(callId),
    /** True the first time in half an hour that this person opens this call's recording. */
    isNewListener: (personId: string, callId: string): boolean => {
      const key = `${personId} ${callId}`;
      if (fresh(listeners, key, now()) !== null) return false;
      hold(listeners, key, { value: true, untilMs: now() + LISTENING_MS });
      return true;
    },
    forgetListener: (personId: string, callId: string) => listeners.delete(`${personId} ${callId}`),
  };
}

function fresh<T>(held: Map<string, Held<T>>, key: string, nowMs: number): T | null {
  const known = held.get(key);
  return known !== undefined && known.untilMs > nowMs ? known.value : null;
}

function hold<T>(held: Map<string, Held<T>>, key: string, value: Held<T>): void {
  held.delete(key);
  held.set(key, value);
  const [oldest] = held.keys();
  if (held.size > MOST && oldest !== undefined) held.delete(oldest);
}

// On globalThis: development reloads modules, and Next may bundle this file more than once.
const holder: { [key: symbol]: RecordingMemory | undefined } = globalThis as never;
const KEY = Symbol.for('dialboard.recordings');

export function recordingMemory(): RecordingMemory {
  holder[KEY] ??= createRecordingMemory();
  return holder[KEY];
}

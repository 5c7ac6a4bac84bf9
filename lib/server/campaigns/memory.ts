import type { CallTable } from './call-table';
import type { Snapshot } from './ensure-snapshot';
import type { LaunchLink } from './launch-link';
import type { ListJob } from './list-lease';
import { Lru } from './lru';
import type { NotedCalls } from './note-calls';
import type { Refreshed } from './refresh-snapshot';
import type { StoredHead } from './stored-head';

/** A value and when it was read, in ms of `performance.now()`. */
export type Remembered<T> = { value: T; atMs: number };

export type Slots = { limit: number; isSeen: boolean };

export type NameBook = ReadonlyMap<string, string>;

/**
 * What one process remembers, by campaign id unless said otherwise. Nothing in it decides: the database
 * does, and every entry can be lost.
 */
export type WatchMemory = {
  /** Readings of Vapi under way in this process, so that its own readers don't contend for the lease. */
  flights: Map<string, Promise<Refreshed | null>>;
  firsts: Map<string, Promise<Snapshot>>;
  jobs: Map<ListJob, Promise<void>>;
  heads: Lru<StoredHead>;
  tables: Lru<CallTable>;
  links: Lru<Remembered<LaunchLink | null>>;
  /** Calls that are written down by number, of campaigns looked at lately. */
  noted: Lru<NotedCalls>;
  /** By kind of thing. */
  names: Map<string, Remembered<Promise<NameBook | null>>>;
  /** The last that could be read, however old. */
  lastNames: Map<string, NameBook>;
  slots: Remembered<Slots> | null;
  list: ListPace;
};

/** How many campaigns a page of Vapi's list may hold, and how long the last whole reading took. */
export type ListPace = { limit: number; wholeMs: number };

export function createWatchMemory(): WatchMemory {
  return {
    flights: new Map(),
    firsts: new Map(),
    jobs: new Map(),
    heads: new Lru(200),
    tables: new Lru(8),
    links: new Lru(500),
    noted: new Lru(8),
    names: new Map(),
    lastNames: new Map(),
    slots: null,
    list: { limit: 10, wholeMs: 0 },
  };
}

/** A value with listeners, for `useSyncExternalStore`. */
export type Store<T> = {
  get(): T;
  set(changes: Partial<T>): void;
  /** As `set`, but tells nobody: what comes next does, and is not held up by their drawing. */
  keep(changes: Partial<T>): void;
  subscribe(listener: () => void): () => void;
};

export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(changes) {
      value = { ...value, ...changes };
      for (const listener of listeners) listener();
    },
    keep(changes) {
      value = { ...value, ...changes };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

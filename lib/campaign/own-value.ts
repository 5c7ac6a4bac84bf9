// Keys that come from a file may be called `constructor` or `__proto__`.

/** A record's own value, never one it inherits. */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Sets a record's own value: an assignment to `__proto__` would change what it inherits. */
export function setOwnValue(
  record: Record<string, unknown>,
  { key, value }: { key: string; value: unknown },
): void {
  if (key !== '__proto__') record[key] = value;
  else Object.defineProperty(record, key, { value, enumerable: true, configurable: true });
}

const known = new Map<string, boolean>();
const MAX_MEMO = 1_000;

/** An IANA name this engine knows. Written with a place, not a bare clock like `EST` or `Etc/GMT+5`. */
export function isZone(name: string): boolean {
  const found = known.get(name);
  if (found !== undefined) return found;
  if (known.size >= MAX_MEMO) known.clear();
  const is = !name.startsWith('Etc/') && name.includes('/') && isKnownToIntl(name);
  known.set(name, is);
  return is;
}

function isKnownToIntl(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** Filled in by Vapi itself, each with everything below it. */
const BUILT_INS: ReadonlySet<string> = new Set([
  'now',
  'date',
  'time',
  'month',
  'day',
  'year',
  'customer',
  'phoneNumber',
  'call',
  'transport',
]);

// {{ name … }}, {{ name.part }} and {{ ["a name"] }}: the first word of a Liquid output. A quoted
// literal without brackets, as in {{ "now" | date: … }}, names nothing.
const OUTPUT = /\{\{-?\s*(?:\[\s*(?:"([^"]+)"|'([^']+)')\s*\]|([A-Za-z_][\w-]*))/g;

/** Deeper than any real prompt; keeps a hostile object from exhausting the stack. */
const MAX_DEPTH = 12;

/** The variable names used anywhere in the strings of `value`, built-ins left out, in order of first use. */
export function findVariables(value: unknown): string[] {
  const names = new Set<string>();
  collect(value, { names, depth: 0 });
  return [...names];
}

function collect(value: unknown, { names, depth }: { names: Set<string>; depth: number }): void {
  if (typeof value === 'string') {
    for (const [, doubled, single, plain] of value.matchAll(OUTPUT)) {
      const name = doubled ?? single ?? plain;
      if (name !== undefined && !BUILT_INS.has(name)) names.add(name);
    }
  } else if (typeof value === 'object' && value !== null && depth < MAX_DEPTH) {
    for (const entry of Object.values(value)) collect(entry, { names, depth: depth + 1 });
  }
}

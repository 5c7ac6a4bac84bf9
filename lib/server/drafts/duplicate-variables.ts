import type { UpstreamSourceContact } from '@/lib/server/vapi';

export type ReadVariables = {
  variables: Record<string, string>;
  /** Overrides of this one contact that a list can't hold. */
  lost: string[];
};

/**
 * A contact's variables as columns of a list, which hold text: numbers and yes/no as written, structures
 * as JSON. Its name is no column, for it is sent as a variable anyway.
 */
export function readVariables({ name, overrides }: UpstreamSourceContact): ReadVariables {
  const { variableValues, ...others } = overrides.value;
  const fields = overrides.hidden.map((path) => path.split('.')[0] ?? path);
  const lost = [...new Set([...Object.keys(others), ...fields])];
  const variables: Record<string, string> = Object.create(null);
  for (const [key, value] of Object.entries(Object(variableValues))) {
    if (key === 'name' && value === name) continue;
    const text = toText(value);
    if (text !== '') variables[key] = text;
  }
  return { variables: { ...variables }, lost };
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

import type { NamedValue } from '@/lib/campaign/call-detail';

/**
 * A plain value, or a list of plain values, as text; null for anything deeper: among a call's values Vapi
 * sends whole objects of the phone number and the organisation, credentials included.
 */
export function tellValue(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return null;
  const texts = value.map((entry) => (Array.isArray(entry) ? null : tellValue(entry)));
  return texts.every((text) => text !== null) ? texts.join(', ') : null;
}

/** The plain values of an object by name; deeper ones are left out. */
export function nameValues(fields: Record<string, unknown>): NamedValue[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const text = tellValue(value);
    return text === null ? [] : [{ name, value: text }];
  });
}

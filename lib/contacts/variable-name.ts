/** Keys that reach an object's prototype instead of naming a value. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Names that Vapi fills in itself in every prompt. */
const BUILT_IN = new Set([
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

export function isForbiddenVariable(name: string): boolean {
  return FORBIDDEN.has(name);
}

export function isBuiltInVariable(name: string): boolean {
  return BUILT_IN.has(name);
}

/** How a prompt refers to the variable: names with spaces or signs need the bracket form. */
export function variableReference(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `{{${name}}}` : `{{ [${JSON.stringify(name)}] }}`;
}

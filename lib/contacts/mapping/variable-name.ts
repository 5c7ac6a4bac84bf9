/** Keys that every object has, or that reach its prototype, instead of naming a value. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'prototype',
  ...Object.getOwnPropertyNames(Object.prototype),
]);

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

/** Characters that no prompt can name, or that nobody sees: braces would end the reference, marks hide in it. */
const UNNAMEABLE = /[{}%]|\p{Cc}/u;
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

export function isUnnameable(name: string): boolean {
  return UNNAMEABLE.test(name) || (name.includes('"') && name.includes("'"));
}

/** What a name looks like: without marks that nobody sees, whatever its case and the form of its letters. */
export function lookOfName(name: string): string {
  return name.replace(UNSEEN, '').normalize('NFKC').trim().toLowerCase();
}

export function hasUnseen(name: string): boolean {
  return name.replace(UNSEEN, '') !== name;
}

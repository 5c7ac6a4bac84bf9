/** Names Vapi fills itself; the dotted ones (`customer.number`) count by their first part. */
export const BUILTIN_NAMES: ReadonlySet<string> = new Set([
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

/** Names that would reach into JavaScript's own objects on the way. */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

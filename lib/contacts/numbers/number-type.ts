/** What a number is, in the words of the house; `sip` and `unchecked` are those beyond the public network. */
export const NUMBER_TYPES = [
  'mobile',
  'fixed-line',
  'fixed-or-mobile',
  'voip',
  'personal',
  'toll-free',
  'uan',
  'pager',
  'voicemail',
  'premium',
  'shared-cost',
  'unknown',
  'sip',
  'unchecked',
] as const;
export type NumberType = (typeof NUMBER_TYPES)[number];

/** What a contact's number tells of itself. `country` is ISO, `+800` where it belongs to none, '' where unknown. */
export type NumberFacts = { country: string; type: NumberType };

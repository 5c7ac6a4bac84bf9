import { z } from 'zod';
import { MAX_NUMBER, MAX_ZONE, MAX_ZONES } from './limits';
import { NUMBER_SHAPE } from './numbers/number-shape';

/**
 * Which numbers a list takes: `e164` = numbers of the public network alone; `any` = SIP URIs and digits as a
 * trunk knows them as well, of which nothing but the shape is checked.
 */
export const NumberRule = z.enum(['e164', 'any']);
export type NumberRule = z.infer<typeof NumberRule>;

/** One person to call, as it is stored and sent; lengths are those of Vapi's CreateCustomerDTO. */
export const Contact = z.object({
  /** Who it is: E.164, or a `sip:`/`sips:` URI, or, where the list's rule is `any`, digits as written. */
  number: z.string().max(MAX_NUMBER).regex(NUMBER_SHAPE),
  extension: z.string().max(10).optional(),
  name: z.string().max(40).optional(),
  email: z.string().max(40).optional(),
  externalId: z.string().max(40).optional(),
  /** Every other column of the file, header text verbatim; empty cells are left out. */
  variables: z.record(z.string(), z.string()),
  /** IANA zones the person may be in, sorted; absent = not known. More than one = any of them. */
  zones: z.array(z.string().max(MAX_ZONE)).min(1).max(MAX_ZONES).optional(),
  /** The row of the source file it came from, 1-based, header included. */
  line: z.number().int().positive(),
});
export type Contact = z.infer<typeof Contact>;

/** Contacts a list holds at most. */
export const MAX_LIST_CONTACTS = 1_000_000;

/** Contacts a Vapi campaign takes at most; a longer list becomes several campaigns. */
export const MAX_CAMPAIGN_CONTACTS = 10_000;

/** How often a value stands in a column. */
export const ColumnValue = z.object({ value: z.string(), count: z.number().int().positive() });
export type ColumnValue = z.infer<typeof ColumnValue>;

/** A column kept as a per-contact variable. `values` is null when there are more than 100 different ones. */
export const ColumnFacts = z.object({
  name: z.string(),
  filled: z.number().int().nonnegative(),
  values: z.array(ColumnValue).nullable(),
});
export type ColumnFacts = z.infer<typeof ColumnFacts>;

/** How many contacts may be in these zones. */
export const ZoneFacts = z.object({
  zones: z.array(z.string()).min(1),
  count: z.number().int().positive(),
});
export type ZoneFacts = z.infer<typeof ZoneFacts>;

/**
 * A campaign's share of a list: the positions `from` ≤ p < `to`, and how many contacts stand before and
 * after it.
 */
export const ListRange = z.object({
  from: z.number().int().nonnegative(),
  to: z.number().int().nonnegative(),
  before: z.number().int().nonnegative(),
  after: z.number().int().nonnegative(),
});
export type ListRange = z.infer<typeof ListRange>;

/** What facts say of numbers, and of zones, where nobody looked. */
export const UNSEEN_NUMBERS = {
  types: [],
  zones: [],
  unknownZone: 0,
  numberRule: 'e164',
  callerColumn: null,
} satisfies Pick<AudienceFacts, 'types' | 'zones' | 'unknownZone' | 'numberRule' | 'callerColumn'>;

/**
 * What the planner knows of a list without reading its rows: it works on counts alone. `sample` holds the
 * first 20 contacts, for the preview; null for an actor who may not see contacts.
 */
export const AudienceFacts = z.object({
  listId: z.uuid(),
  revision: z.number().int().positive(),
  name: z.string(),
  hash: z.string(),
  count: z.number().int().nonnegative(),
  columns: z.array(ColumnFacts),
  /** Contacts by ISO country of their number. */
  countries: z.array(ColumnValue),
  /** Contacts by type of their number (`mobile`, `fixed-line`, … `sip`, `unchecked`). Empty in lists from before. */
  types: z.array(ColumnValue).default([]),
  /** Contacts by the set of zones they may be in, most frequent first. Empty in lists from before. */
  zones: z.array(ZoneFacts).default([]),
  /** Contacts of which no zone is known. */
  unknownZone: z.number().int().nonnegative().default(0),
  numberRule: NumberRule.default('e164'),
  /** The variable that names the number to call from; null where no column does. */
  callerColumn: z.string().nullable().default(null),
  named: z.number().int().nonnegative(),
  /** Contacts on do-not-call, which are in none of the counts here; absent = none. */
  suppressed: z.number().int().positive().optional(),
  sample: z.array(Contact).nullable(),
  /** Absent: all of the list. Otherwise everything above is true of this share of it. */
  range: ListRange.optional(),
  /** Positions of the share at which nobody stands any more, sorted. */
  gaps: z.array(z.number().int().nonnegative()).optional(),
});
export type AudienceFacts = z.infer<typeof AudienceFacts>;

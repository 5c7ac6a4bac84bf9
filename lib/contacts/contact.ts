import { z } from 'zod';

/** One person to call, as it is stored and sent. `number` is E.164; lengths are those of Vapi's CreateCustomerDTO. */
export const Contact = z.object({
  number: z.string().regex(/^\+[1-9]\d{6,14}$/),
  extension: z.string().max(10).optional(),
  name: z.string().max(40).optional(),
  email: z.string().max(40).optional(),
  externalId: z.string().max(40).optional(),
  /** Every other column of the file, header text verbatim; empty cells are left out. */
  variables: z.record(z.string(), z.string()),
  /** The row of the source file it came from, 1-based, header included. */
  line: z.number().int().positive(),
});
export type Contact = z.infer<typeof Contact>;

/** A Vapi campaign takes at most this many contacts; so does a list for now. */
export const MAX_CONTACTS = 10_000;

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
  named: z.number().int().nonnegative(),
  sample: z.array(Contact).nullable(),
});
export type AudienceFacts = z.infer<typeof AudienceFacts>;

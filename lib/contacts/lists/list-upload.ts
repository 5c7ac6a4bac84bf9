import { z } from 'zod';
import { MAX_LIST_CONTACTS, NumberRule } from '../contact';
import { isStorable } from '../contact-faults';
import { MAX_CHUNK_CONTACTS, MAX_COLUMNS, MAX_FILE_BYTES, MAX_HEADER_CHARS } from '../limits';
import { isForbiddenVariable } from '../mapping/variable-name';

export const MAX_TAGS = 10;
export const MAX_TAG_CHARS = 40;
const MAX_SETTINGS_CHARS = 60_000;

const Text = z.string().refine(isStorable, 'half a character, which can not be stored');
const Count = z.number().int().nonnegative().max(100_000_000);

/** sha-256 in hex. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a sha-256');

/** The file a list was read from. Pasted and typed texts have no file name. */
export const ListOrigin = z.object({
  fileName: Text.trim().max(300).nullable().default(null),
  bytes: z.number().int().nonnegative().max(MAX_FILE_BYTES).nullable().default(null),
  /** Of the source as it was chosen. */
  sha256: Sha256.nullable().default(null),
});
export type ListOrigin = z.infer<typeof ListOrigin>;

export const ListTag = Text.trim().min(1).max(MAX_TAG_CHARS);
export const ListTags = z
  .array(ListTag)
  .max(MAX_TAGS)
  .transform((tags) => [...new Set(tags)]);

/** How the file was read; kept to say later what differed. Only the server's size limit holds for it. */
const Settings = z
  .record(z.string(), z.unknown())
  .refine((settings) => JSON.stringify(settings).length <= MAX_SETTINGS_CHARS, 'too long');

/** The body of `POST /api/contacts/lists`: what the browser says of a list before it sends the contacts. */
export const NewList = z
  .object({
    name: Text.trim().min(1).max(200),
    /** Where it came from, in words: `file spring.csv`. */
    source: Text.trim().max(300),
    rowsIn: Count,
    accepted: Count.min(1).max(MAX_LIST_CONTACTS),
    rejected: Count,
    duplicates: Count,
    suppressed: Count.default(0),
    columns: z
      .array(
        Text.max(MAX_HEADER_CHARS).refine(
          (name) => !isForbiddenVariable(name),
          'not a name for a variable',
        ),
      )
      .max(MAX_COLUMNS),
    tags: ListTags.default([]),
    numberRule: NumberRule.default('e164'),
    /** The column that says which number calls, when there is one. */
    callerColumn: Text.max(MAX_HEADER_CHARS).nullable().default(null),
    origin: ListOrigin.nullable().default(null),
    settings: Settings.nullable().default(null),
    /**
     * Of everything the accepted rows follow from: source, settings, fixes, who must not be called. The same
     * person's open upload with the same fingerprint and as many contacts is gone on with.
     */
    fingerprint: Sha256.nullable().default(null),
  })
  .refine(
    (list) => list.rowsIn === list.accepted + list.rejected + list.duplicates + list.suppressed,
    { message: 'rows in are not accepted + rejected + duplicates + suppressed', path: ['rowsIn'] },
  );
export type NewList = z.infer<typeof NewList>;

/** The positions `from` ≤ p < `from + count` are stored. */
export const StoredPart = z.object({
  from: z.number().int().nonnegative(),
  count: z.number().int().positive(),
});
export type StoredPart = z.infer<typeof StoredPart>;

/**
 * The answer to it. Parts go to `PUT …/lists/[listId]/[revision]/parts/[from]`, where `from` is the position
 * of the part's first contact: in any order, of any size up to `MAX_CHUNK_CONTACTS`; one sent again replaces
 * itself. `POST …/finish` with `{count}` then makes the list usable and answers with AudienceFacts, or 409
 * with what is missing in words. `parts` are those the server has, by position: they need not be sent again.
 */
export const OpenedList = z.object({
  listId: z.uuid(),
  revision: z.number().int().positive(),
  isResumed: z.boolean(),
  parts: z.array(StoredPart),
});
export type OpenedList = z.infer<typeof OpenedList>;

/** One part must not hold more. Its gzip is at most 3 MB, its JSON 8 MB. */
export { MAX_CHUNK_CONTACTS };

/**
 * `GET /api/contacts/lists/same?sha256=…&hash=…` (one of them is enough): stored lists read from the very
 * same file, or holding the very same contacts in the same order, newest first, at most 20.
 */
export const SameList = z.object({
  listId: z.uuid(),
  revision: z.number().int().positive(),
  name: z.string(),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
  isSameSource: z.boolean(),
  isSameContacts: z.boolean(),
  hash: z.string(),
  rowsIn: z.number(),
  accepted: z.number(),
  rejected: z.number(),
  duplicates: z.number(),
  suppressed: z.number(),
  settings: z.record(z.string(), z.unknown()).nullable(),
});
export type SameList = z.infer<typeof SameList>;
export const SameLists = z.object({ lists: z.array(SameList) });

import {
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  smallserial,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { people } from './people';

const at = (name: string) => timestamp(name, { withTimezone: true });

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

export const contactLists = pgTable('contact_lists', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  tags: text('tags').array().notNull().default([]),
  /** Days it is kept: null as the setting says, 0 for good. */
  purgeDays: integer('purge_days'),
  createdBy: text('created_by').references(() => people.id, { onDelete: 'set null' }),
  createdAt: at('created_at').notNull().defaultNow(),
});

/** An immutable state of a list. Only `ready` ones can be used; an interrupted upload never becomes ready. */
export const contactListRevisions = pgTable(
  'contact_list_revisions',
  {
    listId: uuid('list_id')
      .notNull()
      .references(() => contactLists.id, { onDelete: 'cascade' }),
    revision: integer('revision').notNull(),
    state: text('state').notNull(),
    /** sha-256 over the rows' digests in order; set when ready. */
    hash: text('hash'),
    count: integer('count').notNull().default(0),
    /** AudienceFacts without the sample; set when ready. */
    facts: jsonb('facts'),
    /** Rows in, accepted, rejected, duplicates and where the file came from. */
    report: jsonb('report'),
    /** sha-256 of the file it was read from: the same file is known again. */
    sourceHash: text('source_hash'),
    /** Who says the same one may go on with an upload that was interrupted. */
    fingerprint: text('fingerprint'),
    /** Contacts taken out since, one by one, because somebody asked to be forgotten. */
    removed: integer('removed').notNull().default(0),
    /** Their places, sorted. Fewer than `removed` where they were taken out before places were kept. */
    gaps: integer('gaps').array().notNull().default([]),
    /** When the last part came: what is given up is swept a day after. */
    touchedAt: at('touched_at').notNull().defaultNow(),
    createdBy: text('created_by').references(() => people.id, { onDelete: 'set null' }),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.listId, table.revision] }),
    index('contact_list_revisions_source').on(table.sourceHash),
    index('contact_list_revisions_hash').on(table.hash),
  ],
);

/**
 * The parts of a list that have arrived, by the position of their first contact, with what was counted in
 * each: finishing adds these up and reads no contact again. Gone once the list is ready.
 */
export const contactParts = pgTable(
  'contact_parts',
  {
    listId: uuid('list_id').notNull(),
    revision: integer('revision').notNull(),
    from: integer('from').notNull(),
    count: integer('count').notNull(),
    facts: jsonb('facts').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.listId, table.revision, table.from] }),
    foreignKey({
      columns: [table.listId, table.revision],
      foreignColumns: [contactListRevisions.listId, contactListRevisions.revision],
    }).onDelete('cascade'),
  ],
);

/** The sets of time zones contacts may be in: a few hundred, named once. `zones` is sorted, with commas. */
export const zoneSets = pgTable('zone_sets', {
  id: smallserial('id').primaryKey(),
  zones: text('zones').notNull().unique(),
});

/**
 * Narrow rows: what is searched and joined is a column, the rest is `data`. No foreign key: it would be asked
 * for each row (a third of the cost of an insert). Whoever inserts holds the lock of the revision or has just
 * made it, and a trigger takes the contacts away with it.
 */
export const contacts = pgTable(
  'contacts',
  {
    listId: uuid('list_id').notNull(),
    revision: integer('revision').notNull(),
    position: integer('position').notNull(),
    e164: text('e164').notNull(),
    zoneSetId: smallint('zone_set_id'),
    /** Of what would be dialled and said, 16 bytes; null in lists stored before there were any. */
    digest: bytea('digest'),
    data: jsonb('data').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.listId, table.revision, table.position] }),
    index('contacts_e164').on(table.e164),
  ],
);

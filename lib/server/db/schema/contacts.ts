import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { people } from './people';

const at = (name: string) => timestamp(name, { withTimezone: true });

export const contactLists = pgTable('contact_lists', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
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
    /** sha-256 over the rows in order; set when ready. */
    hash: text('hash'),
    count: integer('count').notNull().default(0),
    /** AudienceFacts without the sample; set when ready. */
    facts: jsonb('facts'),
    /** Rows in, accepted, rejected, duplicates and where the file came from. */
    report: jsonb('report'),
    createdBy: text('created_by').references(() => people.id, { onDelete: 'set null' }),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.listId, table.revision] })],
);

/** Narrow rows: what is searched and joined is a column, the rest is `data`. */
export const contacts = pgTable(
  'contacts',
  {
    listId: uuid('list_id').notNull(),
    revision: integer('revision').notNull(),
    position: integer('position').notNull(),
    e164: text('e164').notNull(),
    zoneSetId: smallint('zone_set_id'),
    data: jsonb('data').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.listId, table.revision, table.position] }),
    foreignKey({
      columns: [table.listId, table.revision],
      foreignColumns: [contactListRevisions.listId, contactListRevisions.revision],
    }).onDelete('cascade'),
    index('contacts_e164').on(table.e164),
  ],
);

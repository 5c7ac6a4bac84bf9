import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { people } from './people';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** Overrides kept by name, to be used in the next draft. `schemaVersion` is that of drafts. */
export const savedOverrides = pgTable('saved_overrides', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull().unique(),
  schemaVersion: integer('schema_version').notNull(),
  content: jsonb('content').notNull(),
  createdBy: text('created_by').references(() => people.id, { onDelete: 'set null' }),
  updatedBy: text('updated_by').references(() => people.id, { onDelete: 'set null' }),
  createdAt: at('created_at').notNull().defaultNow(),
  updatedAt: at('updated_at').notNull().defaultNow(),
});

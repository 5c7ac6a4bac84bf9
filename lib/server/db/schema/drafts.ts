import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { people } from './people';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** `version` counts saves (If-Match); `schemaVersion` is the shape of `content`. A launched draft is sealed. */
export const drafts = pgTable('drafts', {
  id: uuid('id').primaryKey(),
  schemaVersion: integer('schema_version').notNull(),
  version: integer('version').notNull(),
  content: jsonb('content').notNull(),
  /** Minted with the row: two tabs, double clicks and repeats of one launch meet here. */
  launchKey: text('launch_key').notNull().unique(),
  sealedAt: at('sealed_at'),
  createdBy: text('created_by').references(() => people.id, { onDelete: 'set null' }),
  updatedBy: text('updated_by').references(() => people.id, { onDelete: 'set null' }),
  createdAt: at('created_at').notNull().defaultNow(),
  updatedAt: at('updated_at').notNull().defaultNow(),
});

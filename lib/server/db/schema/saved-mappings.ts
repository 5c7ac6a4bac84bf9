import { jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { people } from './people';

/**
 * What the columns of a file were taken for, by the set of its headers, so that the next file of the same
 * kind is read the same way. `content` is a RememberedMapping.
 */
export const savedMappings = pgTable('saved_mappings', {
  /** sha-256 of the headers as they are compared, sorted. */
  hash: text('hash').primaryKey(),
  content: jsonb('content').notNull(),
  savedBy: text('saved_by').references(() => people.id, { onDelete: 'set null' }),
  savedAt: timestamp('saved_at', { withTimezone: true }).notNull().defaultNow(),
});

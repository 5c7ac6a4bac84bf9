import { bigserial, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });

/**
 * Append-only, chained: `hash` covers the row and `prevHash`. A mutation writes an `intent` row in its own
 * transaction and an `outcome` row after; a refusal writes `denied`.
 */
export const audit = pgTable(
  'audit',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: at('at').notNull().defaultNow(),
    phase: text('phase').notNull(),
    action: text('action').notNull(),
    actorId: text('actor_id'),
    actorName: text('actor_name'),
    actorRole: text('actor_role'),
    ip: text('ip'),
    target: text('target'),
    launchKey: text('launch_key'),
    detail: jsonb('detail'),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    index('audit_target').on(table.target),
    index('audit_launch').on(table.launchKey),
    index('audit_at').on(table.at),
  ],
);

/** Deployment-wide settings, one row each (`slots`). */
export const settings = pgTable('settings', {
  name: text('name').primaryKey(),
  value: jsonb('value').notNull(),
  updatedAt: at('updated_at').notNull().defaultNow(),
});

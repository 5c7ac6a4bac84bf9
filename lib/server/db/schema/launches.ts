import { sql } from 'drizzle-orm';
import {
  bigserial,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { drafts } from './drafts';
import { people } from './people';

const at = (name: string) => timestamp(name, { withTimezone: true });

/**
 * One confirmed act of starting a draft. Committed before anything is sent. States: prepared, approved,
 * sending, confirmed, unknown, failed. A draft has one launch that has not failed, by index.
 */
export const launches = pgTable(
  'launches',
  {
    key: text('key').primaryKey(),
    draftId: uuid('draft_id').references(() => drafts.id, { onDelete: 'set null' }),
    /** The draft as it was launched. */
    draft: jsonb('draft').notNull(),
    name: text('name').notNull(),
    /** sha-256 over draft content, list hash, API kind and planner version; not over the clock. */
    hash: text('hash').notNull(),
    api: text('api').notNull(),
    plannerVersion: integer('planner_version').notNull(),
    /** The plan, with `now` and `earliestAt` as fixed at approval. */
    plan: jsonb('plan').notNull(),
    state: text('state').notNull(),
    contacts: integer('contacts').notNull(),
    zone: text('zone').notNull(),
    approvedAt: at('approved_at'),
    earliestAt: at('earliest_at'),
    latestAt: at('latest_at'),
    /** Undo or stop asked for while the outcome was not known: a match is then cancelled. */
    cancelRequestedAt: at('cancel_requested_at'),
    createdBy: text('created_by').references(() => people.id, { onDelete: 'set null' }),
    createdAt: at('created_at').notNull().defaultNow(),
    settledAt: at('settled_at'),
  },
  (table) => [
    uniqueIndex('launches_one_per_draft').on(table.draftId).where(sql`${table.state} <> 'failed'`),
    index('launches_hash').on(table.hash),
  ],
);

/** One Vapi campaign of a launch. `name` carries the fingerprint by which it is found again. */
export const launchParts = pgTable(
  'launch_parts',
  {
    launchKey: text('launch_key')
      .notNull()
      .references(() => launches.key, { onDelete: 'cascade' }),
    n: integer('n').notNull(),
    state: text('state').notNull(),
    name: text('name').notNull(),
    contacts: integer('contacts').notNull(),
    payloadHash: text('payload_hash'),
    vapiId: text('vapi_id').unique(),
    /** Why it failed: kind, status and Vapi's own words. */
    failure: jsonb('failure'),
    /** How often the reconciler has looked, and when it looks next. */
    looks: integer('looks').notNull().default(0),
    nextLookAt: at('next_look_at'),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.launchKey, table.n] })],
);

/** One POST. Written before it leaves; `settledAt` stays null when the process died in between. */
export const launchAttempts = pgTable(
  'launch_attempts',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    launchKey: text('launch_key').notNull(),
    n: integer('n').notNull(),
    sentAt: at('sent_at').notNull(),
    settledAt: at('settled_at'),
    status: integer('status'),
    replyClass: text('reply_class'),
  },
  (table) => [index('launch_attempts_part').on(table.launchKey, table.n)],
);

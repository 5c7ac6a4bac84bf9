import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { people } from './people';

const at = (name: string) => timestamp(name, { withTimezone: true });

/**
 * Who must not be called. A number stands once while it is not removed; removed rows stay as its history.
 * `number` is what identifies a contact: E.164, a SIP URI, or digits as written.
 */
export const doNotCall = pgTable(
  'do_not_call',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    number: text('number').notNull(),
    reason: text('reason').notNull(),
    /** How it came here: by hand, from a paste or file, or from a call. */
    source: text('source').notNull(),
    note: text('note'),
    /** The call in which it was asked for. */
    campaignId: text('campaign_id'),
    callId: text('call_id'),
    addedBy: text('added_by').references(() => people.id, { onDelete: 'set null' }),
    addedAt: at('added_at').notNull().defaultNow(),
    removedBy: text('removed_by').references(() => people.id, { onDelete: 'set null' }),
    removedAt: at('removed_at'),
    removedReason: text('removed_reason'),
  },
  (table) => [
    uniqueIndex('do_not_call_number').on(table.number).where(sql`${table.removedAt} is null`),
    index('do_not_call_history').on(table.number),
  ],
);

/** A campaign that held a number when it was added, and what became of it there. */
export const doNotCallReach = pgTable(
  'do_not_call_reach',
  {
    entryId: bigint('entry_id', { mode: 'number' })
      .notNull()
      .references(() => doNotCall.id, { onDelete: 'cascade' }),
    campaignId: text('campaign_id').notNull(),
    campaignName: text('campaign_name').notNull(),
    startsAt: at('starts_at'),
    /** `waiting` while it is being tried, `taken-out`, or why it could not be done. */
    outcome: text('outcome').notNull(),
    at: at('at').notNull().defaultNow(),
    settledAt: at('settled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.entryId, table.campaignId] }),
    index('do_not_call_reach_open').on(table.campaignId).where(sql`${table.settledAt} is null`),
  ],
);

/**
 * Scheduled campaigns made elsewhere that are to be looked through, since a number was added at `askedAt`;
 * done once `lookedAt` is later.
 */
export const doNotCallLooks = pgTable('do_not_call_looks', {
  campaignId: text('campaign_id').primaryKey(),
  askedAt: at('asked_at').notNull().defaultNow(),
  lookedAt: at('looked_at'),
});

/** Calls by number, for "called lately" and a number's history. Written as readings bring new calls. */
export const numberCalls = pgTable(
  'number_calls',
  {
    callId: text('call_id').primaryKey(),
    number: text('number').notNull(),
    campaignId: text('campaign_id').notNull(),
    at: at('at').notNull(),
    outcome: text('outcome').notNull(),
  },
  (table) => [
    index('number_calls_number').on(table.number, table.at),
    index('number_calls_campaign').on(table.campaignId),
    index('number_calls_at').on(table.at),
  ],
);

/** How far the calls of a campaign are written down; `completeAt` once it is over and all of them are. */
export const calledCampaigns = pgTable('called_campaigns', {
  campaignId: text('campaign_id').primaryKey(),
  settledCalls: integer('settled_calls').notNull().default(0),
  completeAt: at('complete_at'),
  /** The last look of the cron round, and how many in a row failed. */
  triedAt: at('tried_at'),
  failures: integer('failures').notNull().default(0),
});

import {
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** The campaigns as last listed by Vapi: feeds home. `goneAt` = it was there and is not any more. */
export const campaigns = pgTable(
  'campaigns',
  {
    id: text('id').primaryKey(),
    api: text('api').notNull(),
    name: text('name').notNull(),
    status: text('status').notNull(),
    rawStatus: text('raw_status').notNull(),
    endedReason: text('ended_reason'),
    target: jsonb('target'),
    earliestAt: at('earliest_at'),
    latestAt: at('latest_at'),
    audience: integer('audience').notNull(),
    tally: jsonb('tally').notNull(),
    outcomes: jsonb('outcomes'),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
    seenAt: at('seen_at').notNull(),
    goneAt: at('gone_at'),
  },
  (table) => [index('campaigns_created').on(table.createdAt)],
);

/**
 * The shared snapshot of one campaign. A 304 is decided here. `version` moves when the content does, not
 * when it was read. The lease is taken and fenced in database time by `leaseOwner`.
 */
export const snapshotHeads = pgTable('snapshot_heads', {
  campaignId: text('campaign_id').primaryKey(),
  version: integer('version').notNull().default(0),
  contentHash: text('content_hash'),
  head: jsonb('head'),
  observedAt: at('observed_at'),
  readMs: integer('read_ms'),
  bytes: integer('bytes'),
  leaseUntil: at('lease_until'),
  leaseOwner: text('lease_owner'),
  lastError: jsonb('last_error'),
  failingSince: at('failing_since'),
});

/** The calls of the same snapshot, compact. Apart from the head: a 304 must not read megabytes. */
export const snapshotCalls = pgTable('snapshot_calls', {
  campaignId: text('campaign_id').primaryKey(),
  version: integer('version').notNull(),
  calls: jsonb('calls').notNull(),
});

/** Counters by time, for campaigns whose calls carry no timestamps. */
export const samples = pgTable(
  'samples',
  {
    campaignId: text('campaign_id').notNull(),
    at: at('at').notNull(),
    tally: jsonb('tally').notNull(),
  },
  (table) => [primaryKey({ columns: [table.campaignId, table.at] })],
);

/** Who may do a shared job now (reading the list of campaigns), in database time, and how it went. */
export const leases = pgTable('leases', {
  name: text('name').primaryKey(),
  until: at('until'),
  owner: text('owner'),
  doneAt: at('done_at'),
  lastError: jsonb('last_error'),
  failingSince: at('failing_since'),
});

/** How long an assistant's or squad's latest calls held a slot: what the fit gauge reckons with. */
export const callLengths = pgTable('call_lengths', {
  targetId: text('target_id').primaryKey(),
  /** Seconds, mean over `calls`; null when there were none. */
  meanSeconds: doublePrecision('mean_seconds'),
  calls: integer('calls').notNull(),
  readAt: at('read_at').notNull(),
});

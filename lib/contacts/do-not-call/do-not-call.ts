/** What became of a scheduled campaign that held a number when it was added to do-not-call. */
export const REACH_OUTCOMES = [
  'waiting',
  'taken-out',
  'stopped',
  'running',
  'over',
  'not-editable',
  'hidden',
  'refused',
  'unknown',
  'unreachable',
] as const;
export type ReachOutcome = (typeof REACH_OUTCOMES)[number];

export type Reach = {
  campaignId: string;
  campaignName: string;
  /** ISO instants; `startsAt` null where Vapi names no start, `settledAt` null while something is to be done. */
  startsAt: string | null;
  outcome: ReachOutcome;
  at: string;
  settledAt: string | null;
};

/** How a number came to the list. */
export const DO_NOT_CALL_SOURCES = ['hand', 'paste', 'file', 'call'] as const;
export type DoNotCallSource = (typeof DO_NOT_CALL_SOURCES)[number];

/** One time a number was put on the list; `removedAt` is set once it was taken off again. */
export type DoNotCallEntry = {
  id: number;
  number: string;
  reason: string;
  source: DoNotCallSource;
  note: string | null;
  /** The call in which it was asked for. */
  campaignId: string | null;
  callId: string | null;
  addedBy: string | null;
  addedAt: string;
  removedBy: string | null;
  removedAt: string | null;
  removedReason: string | null;
  /** Campaigns that still hold it and need somebody to look. */
  unsettled: number;
};

export type DoNotCallPage = {
  entries: DoNotCallEntry[];
  /** Numbers that fit the search, and all that are on the list. */
  matching: number;
  total: number;
  /** Campaigns made elsewhere that are still to be looked through for numbers added lately. */
  pending: number;
  /** From 1; at most `pages`. */
  page: number;
  pages: number;
};

/** A line of an import that holds no number. */
export type UnreadableLine = { line: number; text: string; reason: string };

/** rows = added + present + repeated + unreadable. */
export type DoNotCallReport = {
  rows: number;
  added: number;
  /** On the list before. */
  present: number;
  /** More than once in what was imported. */
  repeated: number;
  unreadable: number;
  /** The first of them; at most 500. */
  lines: UnreadableLine[];
};

export const MAX_REASON_CHARS = 200;
export const MAX_NOTE_CHARS = 1_000;
/** Rows of one import, and of one of the parts it is sent in. */
export const MAX_DO_NOT_CALL_ROWS = 1_000_000;
export const MAX_DO_NOT_CALL_PART = 20_000;

/** A row of a list of numbers: its line, from 1, and the cell that holds the number. */
export type NumberRow = { line: number; text: string };
export const DO_NOT_CALL_PAGE = 50;

/** A campaign that held numbers which came on the list, and how many of them. */
export type Reached = {
  campaignId: string;
  name: string;
  startsAt: string | null;
  outcome: ReachOutcome;
  contacts: number;
};

/** `pending`: campaigns made elsewhere that are still to be looked through; it goes on by itself. */
export type Reaches = { campaigns: Reached[]; pending: number };

/** `isNew` is false where the number was on the list already. `campaigns`: those that held it. */
export type AddedNumber = { number: string; isNew: boolean } & Reaches;
export type ImportedNumbers = { report: DoNotCallReport } & Reaches;
/** `since`: what the next part of the same import says; null while nothing was added. */
export type ImportedPart = ImportedNumbers & { since: number | null };

/** Of one campaign: so many numbers on the list may still be called, and why. */
export type StillHeld = { outcome: ReachOutcome; contacts: number };

export type NumberCall = {
  callId: string;
  campaignId: string;
  /** Null for a campaign that is not known any more. */
  campaignName: string | null;
  at: string;
  outcome: string;
};

/** Everything kept of one number. */
export type NumberHistory = {
  number: string;
  /** Latest first; the one that is not removed, if any, is first. */
  entries: (DoNotCallEntry & { reach: Reach[] })[];
  lists: { listId: string; revision: number; name: string }[];
  /** The latest 200. */
  calls: NumberCall[];
};

import type { Result } from '@/lib/campaign/result';
import type { AddedNumber } from '@/lib/contacts/do-not-call/do-not-call';

export type NumberToAdd = {
  number: string;
  /** ISO country for a number without a country code; '' for none. */
  country: string;
  /** It stands with a contact or a call like this. */
  isKnown?: boolean;
  reason: string;
  note?: string;
  call?: { campaignId: string; callId: string | null };
};

/** What an operator may do to the list; the page hands them in. */
export type DoNotCallActs = {
  add: (input: NumberToAdd) => Promise<Result<AddedNumber>>;
  remove: (input: { entryId: number; reason: string }) => Promise<Result<null>>;
};

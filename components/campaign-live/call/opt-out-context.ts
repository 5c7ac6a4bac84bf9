import { createContext } from 'react';
import type { Result } from '@/lib/campaign/result';
import type { AddedNumber } from '@/lib/contacts/do-not-call/do-not-call';

type OptOutInput = {
  number: string;
  country: string;
  isKnown: true;
  reason: string;
  call: { campaignId: string; callId: string };
};

/** Puts whoever was called on do-not-call; handed in by the page. */
export type AddToDoNotCall = (input: OptOutInput) => Promise<Result<AddedNumber>>;

/** Null for who may only look. A context: the call stands five components below the page. */
export const OptOutContext = createContext<AddToDoNotCall | null>(null);

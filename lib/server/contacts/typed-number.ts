import 'server-only';
import { readNumber } from '@/lib/contacts/numbers/read-number';
import type { Db } from '@/lib/server/db/client';
import { findHoldings } from './forget-number';

/** A number somebody typed, as lists hold it: as it is written where one does, else as an import reads it. */
export async function asStored(typed: string, given?: Db): Promise<string> {
  const read = readNumber(typed, '');
  if (!read.ok || read.number === typed) return typed;
  return (await findHoldings(typed, given)).length > 0 ? typed : read.number;
}

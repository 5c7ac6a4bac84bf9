import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NumberScreen } from '@/components/do-not-call/number-screen';
import { readKnownNumber } from '@/lib/contacts/numbers/read-number';
import { requirePageActor } from '@/lib/server/auth/actor';
import { readNumberHistory } from '@/lib/server/do-not-call';
import { addDoNotCallAction, removeDoNotCallAction } from '../../do-not-call/actions';

export const metadata: Metadata = { title: 'Number' };

type NumberPageProps = { params: Promise<{ number: string }> };

export default async function NumberPage({ params }: NumberPageProps) {
  const actor = await requirePageActor('see-contacts');
  const number = readAddress((await params).number);
  if (number === null) notFound();
  const history = await readNumberHistory(number);
  const canOperate = actor.permissions.has('operate');
  return (
    <NumberScreen
      history={history}
      acts={canOperate ? { add: addDoNotCallAction, remove: removeDoNotCallAction } : null}
    />
  );
}

/** The plus of a number may come as it is, encoded, or not at all; a trunk's own digits are shorter. */
function readAddress(written: string): string | null {
  const text = decode(written);
  if (text === null || text.length > 500 || text.includes('\0')) return null;
  const read = readKnownNumber(/^\d{11,15}$/.test(text) ? `+${text}` : text);
  return read.ok ? read.number : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

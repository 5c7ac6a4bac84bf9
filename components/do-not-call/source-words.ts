import type { DoNotCallSource } from '@/lib/contacts/do-not-call/do-not-call';

export const SOURCE_WORDS: Record<DoNotCallSource, string> = {
  hand: 'By hand',
  paste: 'Pasted',
  file: 'From a file',
  call: 'Asked in a call',
};

export function numberPath(number: string): string {
  return `/contacts/numbers/${encodeURIComponent(number)}`;
}

import type { Customer } from '@/lib/wire/customer';

/** What identifies a contact on lists: its number or SIP URI. Made elsewhere, it may have both. */
export function identityOf({ number, sipUri }: Customer): string[] {
  return [number, sipUri].filter((one) => one !== undefined);
}

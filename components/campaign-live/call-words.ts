import type { CallRow } from '@/lib/campaign/live';
import { needsALook, OUTCOME_WORDS } from '@/lib/campaign/outcome';

const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** `1:42`, `1:02:05`; empty where nobody talked. */
export function tellTalk(seconds: number | null): string {
  if (seconds === null) return '';
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const rest = String(whole % 60).padStart(2, '0');
  return hours === 0
    ? `${minutes}:${rest}`
    : `${hours}:${String(minutes).padStart(2, '0')}:${rest}`;
}

/** `$0.14`; `< $0.01` rather than a price of nothing. */
export function tellCost(dollars: number | null): string {
  if (dollars === null) return '';
  return dollars > 0 && dollars < 0.005 ? '< $0.01' : money.format(dollars);
}

/** Whether a label is a number and no name, so that its digits should line up. */
export function isPhoneNumber(label: string): boolean {
  return /^\+?[\d ()-]+$/.test(label);
}

/** What stands after the outcome's word: why, where a person should look; elsewhere the word is enough. */
export function outcomeDetail({ outcome, reason, rawReason }: CallRow): string | null {
  const why = reason ?? rawReason;
  if (why === null || !needsALook(outcome)) return null;
  if (why.toLowerCase() === OUTCOME_WORDS[outcome].toLowerCase()) return null;
  return /^[A-Z][a-z ]/.test(why) ? why.charAt(0).toLowerCase() + why.slice(1) : why;
}

/** The whole reason with Vapi's own word for it, for whoever hovers. */
export function tellWhy({ reason, rawReason }: CallRow): string | null {
  if (reason === null || rawReason === null) return reason ?? rawReason;
  return `${reason} (${rawReason})`;
}

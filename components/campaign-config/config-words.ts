import { formatCount } from '@/components/shell/format-count';
import type { CampaignConfig } from '@/lib/campaign/config-view';

/** "Riley calls 300 contacts from 2 numbers. Its overrides change 3 fields for everyone." */
export function tellConfig({ target, audience, callers, overrides }: CampaignConfig): string {
  const who = target === null ? 'Somebody Vapi does not name' : (target.name ?? `A ${target.kind}`);
  const contacts = `${formatCount(audience)} ${audience === 1 ? 'contact' : 'contacts'}`;
  const numbers = `${formatCount(callers.length)} ${callers.length === 1 ? 'number' : 'numbers'}`;
  const fields = Object.keys(overrides.value).length;
  const changed =
    fields === 0
      ? 'Nothing is overridden for everyone.'
      : `Overrides for everyone change ${fields === 1 ? 'one field' : `${fields} fields`}.`;
  return `${who} calls ${contacts} from ${numbers}. ${changed}`;
}

/** Vapi's name of a field in words: `endCallMessage` → `End call message`. */
export function tellField(field: string): string {
  const words = field
    .replace(/[:_]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

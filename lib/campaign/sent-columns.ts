import type { AudienceFacts } from '@/lib/contacts/contact';
import type { LintColumn } from '@/lib/overrides/lint-variables';
import type { CampaignDraft } from './draft';

/**
 * The columns every contact carries as variables: all but those left out. The contact's name is one too
 * (Vapi fills only `customer.name` by itself).
 */
export function listSentColumns(draft: CampaignDraft, facts: AudienceFacts): LintColumn[] {
  const leftOut = new Set(draft.overrides.leftOutColumns);
  const hasNameColumn = facts.columns.some(({ name }) => name === 'name');
  const named = hasNameColumn || facts.named === 0 ? [] : [{ name: 'name', filled: facts.named }];
  return [...named, ...facts.columns.map(({ name, filled }) => ({ name, filled }))].filter(
    ({ name }) => !leftOut.has(name),
  );
}

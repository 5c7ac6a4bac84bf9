import { type AudienceFacts, MAX_CAMPAIGN_CONTACTS } from '@/lib/contacts/contact';
import type { CampaignDraft } from './draft';
import { formatCount } from './phrases';
import type { Problem } from './plan-types';
import { error } from './problem';

const place = { step: 'audience', field: 'audience.listId' } as const;

/** The facts, if they are those of the list, revision and share the draft names. */
export function matchFacts(
  { audience }: CampaignDraft,
  facts: AudienceFacts | null,
): AudienceFacts | null {
  if (facts === null || facts.listId !== audience.listId) return null;
  if ((facts.range?.from ?? 0) !== audience.from) return null;
  return audience.revision === null || audience.revision === facts.revision ? facts : null;
}

/** Who is called. `facts` are those that match the draft. */
export function checkAudience(draft: CampaignDraft, facts: AudienceFacts | null): Problem[] {
  if (draft.audience.listId === null) {
    return [
      error(
        { ...place, code: 'audience-missing' },
        'Add the contacts to call: once they are read, press “Use these contacts”.',
      ),
    ];
  }
  if (facts === null) {
    const message = 'The chosen list could not be found: choose or import one again.';
    return [error({ ...place, code: 'audience-unknown' }, message)];
  }
  if (facts.count === 0 && draft.audience.from > 0) {
    const message = `“${facts.name}” has nobody after contact ${formatCount(draft.audience.from)}: all were in earlier campaigns. Choose another list.`;
    return [error({ ...place, code: 'audience-used-up' }, message)];
  }
  if (facts.count === 0 && facts.suppressed !== undefined) {
    const message = `Everybody in “${facts.name}” is on do-not-call (${formatCount(facts.suppressed)}): choose other contacts.`;
    return [error({ ...place, code: 'audience-suppressed' }, message)];
  }
  if (facts.count === 0) {
    const message = `“${facts.name}” has no contact in it: import one with at least one.`;
    return [error({ ...place, code: 'audience-empty' }, message)];
  }
  if (facts.count <= MAX_CAMPAIGN_CONTACTS) return [];
  const message = `“${facts.name}” has ${formatCount(facts.count)} contacts; a campaign takes ${formatCount(MAX_CAMPAIGN_CONTACTS)}.`;
  return [error({ ...place, code: 'audience-too-large' }, message)];
}

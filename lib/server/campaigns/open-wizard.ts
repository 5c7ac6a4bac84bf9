import 'server-only';
import { z } from 'zod';
import { type CampaignDraft, emptyDraft } from '@/lib/campaign/draft';
import { fingerprintOf } from '@/lib/campaign/launch-name';
import type { PlanLimits, PlanOptions } from '@/lib/campaign/plan-types';
import type { AudienceFacts } from '@/lib/contacts/contact';
import type { HomeCountry } from '@/lib/contacts/numbers/home-country';
import type { Actor } from '@/lib/server/auth/actor';
import { findDraft } from '@/lib/server/drafts';
import { readHomeCountry } from '@/lib/server/organisation/home-country';
import { readDraftFacts, readDraftNotes, readLimits } from './draft-surroundings';
import { readPlanOptions } from './read-plan-options';

export type OpenedWizard = {
  draftId: string | null;
  draft: CampaignDraft;
  version: number;
  /** ISO instant of its last save. */
  savedAt: string | null;
  fingerprint: string | null;
  facts: AudienceFacts | null;
  options: PlanOptions;
  limits: PlanLimits;
  home: HomeCountry;
  /** A draft was asked for and is not there: it was discarded, or never saved. */
  isGone: boolean;
  /** What could not be copied into it from the campaign it is a copy of. */
  notes: string[];
};

type Opening = { kind: 'launched'; key: string } | { kind: 'draft'; wizard: OpenedWizard };

/**
 * Everything the wizard starts from. A launched draft leads to its launch instead. Contacts come along
 * only for an actor who may see them.
 */
export async function openWizard(draftId: string | undefined, actor: Actor): Promise<Opening> {
  const optionsRead = readPlanOptions();
  const limitsRead = readLimits();
  const stored = await find(draftId);
  if (stored !== null && stored.sealedAt !== null)
    return { kind: 'launched', key: stored.launchKey };
  const draft = stored?.draft ?? emptyDraft();
  const [options, limits, facts, notes, home] = await Promise.all([
    optionsRead,
    limitsRead,
    readDraftFacts(draft, { withSample: actor.permissions.has('see-contacts') }),
    readDraftNotes(draft),
    optionsRead.then(({ numbers }) => readHomeCountry(numbers)),
  ]);
  return {
    kind: 'draft',
    wizard: {
      draftId: stored?.id ?? null,
      draft,
      version: stored?.version ?? 0,
      savedAt: stored?.savedAt ?? null,
      fingerprint: stored === null ? null : fingerprintOf(stored.launchKey),
      ...{ facts, options, limits, notes, home },
      isGone: draftId !== undefined && stored === null,
    },
  };
}

async function find(draftId: string | undefined) {
  const id = z.uuid().safeParse(draftId);
  return id.success ? findDraft(id.data) : null;
}

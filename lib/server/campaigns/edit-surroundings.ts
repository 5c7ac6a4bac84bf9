import type { CampaignDraft } from '@/lib/campaign/draft';
import type { EditBase } from '@/lib/campaign/edit-base';
import { draftOfCampaign } from '@/lib/campaign/edit-draft';
import { readShare } from '@/lib/campaign/list-share';
import { type AudienceFacts, UNSEEN_NUMBERS } from '@/lib/contacts/contact';
import { type ListRef, readContacts, readFacts } from '@/lib/server/contacts';
import type { EditableCampaign } from '@/lib/server/vapi';
import type { WatchDeps } from './deps';
import { toEditBase } from './edit-base';
import { type EditLaunch, readEditLaunch } from './edit-launch';

/** A campaign read afresh, with what is known here of how it was launched. */
export type Editing = {
  editable: EditableCampaign;
  base: EditBase;
  launch: EditLaunch | null;
  facts: AudienceFacts;
  /** Its list, while it holds the contacts Vapi has. */
  list: ListRef | null;
  kept: Pick<CampaignDraft, 'audience' | 'overrides'>;
};

// Names a list that is none: the contacts are known to Vapi only.
const NO_LIST = '00000000-0000-4000-8000-000000000000';

/** @throws UpstreamError */
export async function readEditing(campaignId: string, deps: WatchDeps): Promise<Editing> {
  const [editable, launch] = await Promise.all([
    deps.vapi.getEditable(campaignId),
    readEditLaunch(deps.db, campaignId),
  ]);
  const found = await findList(launch, { deps, contacts: countContacts(editable) });
  const base = toEditBase(editable, { launch, facts: found?.facts ?? null });
  const facts = found?.facts ?? factsOf(base);
  const empty = draftOfCampaign(base, { zone: 'UTC', kept: null }).overrides;
  return {
    ...{ editable, base, launch, facts },
    list: found?.list ?? null,
    kept: {
      audience: {
        listId: facts.listId,
        revision: facts.revision,
        from: facts.range?.from ?? 0,
      },
      overrides: launch?.draft?.overrides ?? empty,
    },
  };
}

type Sought = { deps: WatchDeps; contacts: number };

async function findList(launch: EditLaunch | null, { deps, contacts }: Sought) {
  const { listId = null, revision = null, from = 0 } = launch?.draft?.audience ?? {};
  if (listId === null || revision === null) return null;
  const list = { listId, revision };
  // Whom it was sent without, whoever is on do-not-call today.
  const leftOut = launch?.leftOut;
  const facts = await readFacts({ ...list, from }, { db: deps.db, leftOut });
  return facts?.count === contacts ? { list, facts } : null;
}

function countContacts({ entries }: EditableCampaign): number {
  return entries.reduce((sum, { customers }) => sum + customers.length, 0);
}

/** For planning: nothing but how many there are. */
function factsOf({ contacts }: EditBase): AudienceFacts {
  return {
    ...UNSEEN_NUMBERS,
    ...{ listId: NO_LIST, revision: 1, name: 'The campaign’s contacts', hash: '' },
    ...{ count: contacts, columns: [], countries: [], named: 0, sample: null },
  };
}

/** Each contact's columns by its number, for sharing by a column. */
export async function readColumns(
  list: ListRef,
  { facts, db }: { facts: AudienceFacts; db: WatchDeps['db'] },
) {
  const { from, to } = readShare(facts);
  const contacts = await readContacts(list, { from, to, db });
  return new Map(contacts.map(({ number, variables }) => [number, variables]));
}

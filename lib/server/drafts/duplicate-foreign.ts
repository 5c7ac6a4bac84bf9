import 'server-only';
import { scheduleFromWindow } from '@/lib/campaign/copy-schedule';
import { CampaignDraft } from '@/lib/campaign/draft';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { cutText } from '@/lib/contacts/import/cut-text';
import { loadZones } from '@/lib/contacts/zones/load-zones';
import type { Actor } from '@/lib/server/auth/actor';
import { storeNotes } from '@/lib/server/contacts/list-notes';
import { storeContacts } from '@/lib/server/contacts/store-contacts';
import { type PhoneNumber, UpstreamError, type UpstreamSource } from '@/lib/server/vapi';
import { type CopiedContacts, copyContacts } from './duplicate-contacts';
import type { DuplicateDeps } from './duplicate-deps';
import { copyOverrides } from './duplicate-overrides';
import type { DraftCopy } from './duplicate-store';
import { nameTarget } from './name-target';

type By = { actor: Actor; deps: DuplicateDeps };

/**
 * A campaign that was started elsewhere, as a draft: its contacts become a list of their own. Each keeps
 * the number that called it, by a column that is not spoken. What can't be copied is told in `notes`,
 * which stay with the list.
 */
export async function draftOfForeign(campaignId: string, { actor, deps }: By): Promise<DraftCopy> {
  const [source, numbers, zones] = await Promise.all([
    deps.vapi.getCampaignSource(campaignId),
    readNumbers(deps),
    loadZones(),
  ]);
  const { head } = source;
  const contacts = copyContacts(source, { tellCaller: (id) => tellCaller(id, numbers), zones });
  const overrides = copyOverrides(source);
  const notes = [...contacts.notes, ...overrides.notes, ...noteLimits(source)];
  const list = await storeList({ source, contacts, notes }, { actor, deps });
  const draft = CampaignDraft.parse({
    target: head.target === null ? {} : nameTarget(head.target),
    audience: list ?? {},
    callers: {
      numberIds: head.callerIds.slice(0, 100),
      ...(contacts.column && {
        share: 'column',
        column: contacts.column.name,
        byValue: contacts.column.byValue,
      }),
    },
    overrides: {
      ...overrides.draft,
      ...(contacts.column && { leftOutColumns: [contacts.column.name] }),
    },
    schedule: scheduleFromWindow(head.window, { createdAt: head.createdAt, now: deps.now() }),
  });
  return { draft, name: head.name, notes };
}

/** Only for reading the column; without them their ids stand there. */
async function readNumbers({ vapi }: DuplicateDeps): Promise<PhoneNumber[]> {
  try {
    return await vapi.listPhoneNumbers();
  } catch (thrown) {
    if (!(thrown instanceof UpstreamError)) throw thrown;
    return [];
  }
}

function tellCaller(id: string, numbers: readonly PhoneNumber[]): string {
  return numbers.find((number) => number.id === id)?.number ?? id;
}

type Listed = { source: UpstreamSource; contacts: CopiedContacts; notes: string[] };

async function storeList({ source, contacts, notes }: Listed, { actor, deps }: By) {
  if (contacts.accepted.length === 0) return null;
  const { accepted, rejected, duplicates, columns, numberRule } = contacts;
  const name = nameWithoutFingerprint(source.head.name) || 'Campaign';
  const list = {
    name: cutText(`Contacts of ${name}`, 200),
    source: `campaign ${source.head.id}`,
    ...{ rejected, duplicates, columns, numberRule },
  };
  const ref = await storeContacts({ actor, list, contacts: accepted }, deps.db);
  await storeNotes(ref, { notes, db: deps.db });
  return ref;
}

function noteLimits({ maxConcurrency }: UpstreamSource): string[] {
  if (maxConcurrency === null) return [];
  return [`Its limit of ${maxConcurrency} calls at once was not copied.`];
}

import 'server-only';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { copySchedule } from '@/lib/campaign/copy-schedule';
import { upgradeDraft } from '@/lib/campaign/upgrade-draft';
import { campaigns, launches, launchParts } from '@/lib/server/db/schema';
import { DomainError } from '@/lib/server/errors';
import type { DuplicateDeps } from './duplicate-deps';
import { followEdits } from './duplicate-edited';
import type { DraftCopy } from './duplicate-store';

/** A launch says in its plan in which shape its draft was frozen; the first ones did not need to. */
const Frozen = z.looseObject({ schemaVersion: z.number().int().default(1) });

type Which = { campaignId: string } | { key: string };

/** What was launched here, as a draft again; null when this was not. A campaign's later name wins. */
export async function findFrozen(
  which: Which,
  deps: DuplicateDeps,
): Promise<(DraftCopy & { launchKey: string }) | null> {
  const [row] = await deps.db
    .select({
      key: launches.key,
      draft: launches.draft,
      plan: launches.plan,
      name: launches.name,
      zone: launches.zone,
      vapiId: launchParts.vapiId,
      nameNow: campaigns.name,
    })
    .from(launches)
    .innerJoin(launchParts, eq(launchParts.launchKey, launches.key))
    .leftJoin(campaigns, eq(campaigns.id, launchParts.vapiId))
    .where('key' in which ? eq(launches.key, which.key) : eq(launchParts.vapiId, which.campaignId))
    .orderBy(launchParts.n)
    .limit(1);
  if (row === undefined) return null;
  const draft = upgradeDraft(
    Frozen.catch({ schemaVersion: 1 }).parse(row.plan).schemaVersion,
    row.draft,
  );
  if (draft === null) throw unreadable();
  const { vapiId, zone } = row;
  const current =
    vapiId === null ? draft : await followEdits({ draft, campaignId: vapiId, zone }, deps);
  return {
    launchKey: row.key,
    draft: { ...current, schedule: copySchedule(current.schedule, deps.now()) },
    name: row.nameNow ?? row.name,
    notes: [],
  };
}

function unreadable(): DomainError {
  return new DomainError(
    'unavailable',
    'This was launched by a newer version of Dialboard and can not be duplicated by this one. Reload the page; if that does not help, ask an administrator.',
  );
}

'use server';

import { randomUUID } from 'node:crypto';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { emptyDraft } from '@/lib/campaign/draft';
import type { Result } from '@/lib/campaign/result';
import { ListRefInput } from '@/lib/contacts/lists/list-table';
import {
  asStored,
  changeList,
  changePurgeDays,
  DeleteList,
  deleteList,
  findHoldings,
  forgetNumber,
  type Holding,
  ListChange,
  PurgeDays,
} from '@/lib/server/contacts';
import { saveDraft } from '@/lib/server/drafts';
import { parseInput } from '@/lib/server/parse-input';
import { runAction } from '@/lib/server/run-action';

/** Name, tags, how long it is kept. */
export async function changeListAction(input: unknown): Promise<Result<null>> {
  const result = await runAction(
    { name: 'contacts.change', permission: 'operate' },
    async ({ actor }) => {
      await changeList({ change: parseInput(ListChange, input), actor });
      return null;
    },
  );
  if (result.ok) refresh();
  return result;
}

export async function deleteListAction(input: unknown): Promise<Result<null>> {
  const result = await runAction(
    { name: 'contacts.delete', permission: 'operate' },
    async ({ actor }) => {
      await deleteList({ ...parseInput(DeleteList, input), actor });
      return null;
    },
  );
  if (result.ok) refresh();
  return result;
}

/** A new draft with this list as its audience. */
export async function startCampaignAction(input: unknown): Promise<Result<{ draftId: string }>> {
  return runAction({ name: 'draft.create', permission: 'operate' }, async ({ actor }) => {
    const { listId, revision } = parseInput(ListRefInput, input);
    const draft = { ...emptyDraft(), audience: { listId, revision, from: 0 } };
    const draftId = randomUUID();
    await saveDraft({ id: draftId, draft, basedOn: 0, actorId: actor.id });
    return { draftId };
  });
}

const Number_ = z.object({ number: z.string().trim().min(1).max(200) });

/** The stored lists a number is in. */
export async function findNumberAction(input: unknown): Promise<Result<Holding[]>> {
  const needs = { name: 'contacts.find', permission: 'see-contacts' } as const;
  return runAction(needs, async () =>
    findHoldings(await asStored(parseInput(Number_, input).number)),
  );
}

/** Takes a number out of every stored list; says how many held it. */
export async function forgetNumberAction(input: unknown): Promise<Result<{ lists: number }>> {
  const result = await runAction(
    { name: 'contacts.forget', permission: 'operate' },
    async ({ actor }) => {
      const number = await asStored(parseInput(Number_, input).number);
      return { lists: await forgetNumber({ number, actor }) };
    },
  );
  if (result.ok) refresh();
  return result;
}

const Purge = z.object({ days: PurgeDays });

/** How long lists are kept that say nothing else. */
export async function changePurgeAction(input: unknown): Promise<Result<null>> {
  const result = await runAction(
    { name: 'contacts.set-purge', permission: 'administer' },
    async ({ actor }) => {
      await changePurgeDays({ days: parseInput(Purge, input).days, actor });
      return null;
    },
  );
  if (result.ok) refresh();
  return result;
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { ListScreen } from '@/components/contact-lists/list-screen';
import { requirePageActor } from '@/lib/server/auth/actor';
import { readListDetail } from '@/lib/server/contacts';
import { changeListAction, deleteListAction, startCampaignAction } from '../actions';

type ListPageProps = { params: Promise<{ listId: string }> };

const acts = {
  changeList: changeListAction,
  deleteList: deleteListAction,
  startCampaign: startCampaignAction,
};

/** Who looks, and the list: one look for the title and the page. */
const lookAtList = cache(async (listId: string) => {
  const actor = await requirePageActor('see');
  const id = z.uuid().safeParse(listId);
  const detail = id.success ? await readListDetail(id.data) : null;
  if (detail === null) notFound();
  return { actor, detail };
});

export async function generateMetadata({ params }: ListPageProps): Promise<Metadata> {
  return { title: (await lookAtList((await params).listId)).detail.row.name };
}

export default async function ListPage({ params }: ListPageProps) {
  const { actor, detail } = await lookAtList((await params).listId);
  return (
    <ListScreen
      key={detail.row.listId}
      detail={detail}
      canOperate={actor.permissions.has('operate')}
      canSeeContacts={actor.permissions.has('see-contacts')}
      acts={acts}
    />
  );
}

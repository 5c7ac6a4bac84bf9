import type { Metadata } from 'next';
import { ListsScreen } from '@/components/contact-lists/lists-screen';
import { readListsView } from '@/lib/contacts/lists/lists-view';
import { requirePageActor } from '@/lib/server/auth/actor';
import { cleanText } from '@/lib/server/clean-text';
import { readListTable, readPurgeDays } from '@/lib/server/contacts';
import { changePurgeAction, findNumberAction, forgetNumberAction } from './actions';

export const metadata: Metadata = { title: 'Contacts' };

type ContactsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ContactsPage({ searchParams }: ContactsPageProps) {
  const actor = await requirePageActor('see');
  const view = readListsView(toParams(await searchParams));
  const [page, days] = await Promise.all([readListTable(view), readPurgeDays()]);
  const mayChange = actor.permissions.has('administer');
  return (
    <ListsScreen
      page={page}
      view={view}
      canOperate={actor.permissions.has('operate')}
      keep={{ days, changePurge: mayChange ? changePurgeAction : null }}
      acts={{ findNumber: findNumberAction, forgetNumber: forgetNumberAction }}
    />
  );
}

function toParams(query: Record<string, string | string[] | undefined>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const first = [value].flat()[0];
    if (first !== undefined) params.set(name, cleanText(first));
  }
  return params;
}

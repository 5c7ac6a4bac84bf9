import type { Metadata } from 'next';
import { DoNotCallScreen } from '@/components/do-not-call/do-not-call-screen';
import { requirePageActor } from '@/lib/server/auth/actor';
import { cleanText } from '@/lib/server/clean-text';
import { readHomeForForms } from '@/lib/server/organisation/home-for-forms';
import { listNumbers } from '@/lib/server/suppression';
import { addDoNotCallAction, removeDoNotCallAction } from './actions';

export const metadata: Metadata = { title: 'Do not call' };

type Query = { search?: string | string[]; page?: string | string[] };
type DoNotCallPageProps = { searchParams: Promise<Query> };

export default async function DoNotCallPage({ searchParams }: DoNotCallPageProps) {
  const actor = await requirePageActor('see-contacts');
  const query = await searchParams;
  const search = cleanText((first(query.search) ?? '').slice(0, 200));
  const list = await listNumbers({ search, page: readPage(first(query.page)) });
  const canOperate = actor.permissions.has('operate');
  return (
    <DoNotCallScreen
      list={list}
      search={search}
      // Not waited for: Vapi may be slow to say which numbers call.
      home={readHomeForForms()}
      acts={canOperate ? { add: addDoNotCallAction, remove: removeDoNotCallAction } : null}
    />
  );
}

function first(value: string | string[] | undefined): string | undefined {
  return [value].flat()[0];
}

function readPage(value: string | undefined): number {
  return /^\d{1,6}$/.test(value ?? '') ? Number(value) : 1;
}

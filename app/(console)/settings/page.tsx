import { redirect } from 'next/navigation';
import { requirePageActor } from '@/lib/server/auth/actor';

export default async function SettingsPage() {
  await requirePageActor('see');
  redirect('/settings/account');
}

import type { ReactNode } from 'react';
import { SectionTabs } from '@/components/shell/section-tabs';
import { requirePageActor } from '@/lib/server/auth/actor';

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const actor = await requirePageActor('see');
  const mayAdminister = actor.permissions.has('administer');
  const tabs = [
    { href: '/settings/account', label: 'Your account' },
    { href: '/settings/connection', label: 'Connection' },
    { href: '/settings/organisation', label: 'Organisation' },
    ...(mayAdminister ? [{ href: '/settings/people', label: 'People' }] : []),
  ];
  return (
    <>
      {/* Nothing stands above them here: no room to keep from it. */}
      <div className="-mt-3">
        <SectionTabs label="Settings" tabs={tabs} />
      </div>
      <div className="mt-4">{children}</div>
    </>
  );
}

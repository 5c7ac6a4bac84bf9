import type { ReactNode } from 'react';
import { SectionTabs } from '@/components/shell/section-tabs';
import { requirePageActor } from '@/lib/server/auth/actor';

export default async function ContactsLayout({ children }: { children: ReactNode }) {
  const actor = await requirePageActor('see');
  const tabs = [
    { href: '/contacts', label: 'Lists' },
    ...(actor.permissions.has('see-contacts')
      ? [{ href: '/contacts/do-not-call', label: 'Do not call' }]
      : []),
  ];
  return (
    <>
      {/* Nothing stands above them here: no room to keep from it. */}
      <div className="-mt-3">
        <SectionTabs label="Contacts" tabs={tabs} />
      </div>
      <div className="mt-4">{children}</div>
    </>
  );
}

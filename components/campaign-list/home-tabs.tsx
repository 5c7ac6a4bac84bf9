'use client';

import { usePlace } from '@/components/shell/place';
import { SectionTabs } from '@/components/shell/section-tabs';
import { formatCount } from '@/lib/campaign/phrases';

/** What was launched, and what is still being written. */
export function HomeTabs({ drafts }: { drafts: number }) {
  // A frame has no page of drafts: its portal decides what is built in it.
  if (usePlace() === 'frame') return null;
  const tabs = [
    { href: '/campaigns', label: 'Launched' },
    { href: '/campaigns/drafts', label: `Drafts ${formatCount(drafts)}` },
  ];
  return <SectionTabs label="Campaigns and drafts" tabs={tabs} />;
}

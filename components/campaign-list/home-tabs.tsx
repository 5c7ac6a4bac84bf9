'use client';

import { useHref } from '@/components/shell/place';
import { SectionTabs } from '@/components/shell/section-tabs';
import { formatCount } from '@/lib/campaign/phrases';

/** What was launched, and what is still being written. */
export function HomeTabs({ drafts }: { drafts: number }) {
  const hrefOf = useHref();
  const tabs = [
    { href: hrefOf('/campaigns'), label: 'Launched' },
    { href: hrefOf('/campaigns/drafts'), label: `Drafts ${formatCount(drafts)}` },
  ];
  return <SectionTabs label="Campaigns and drafts" tabs={tabs} />;
}

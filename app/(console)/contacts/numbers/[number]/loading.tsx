import { TabSkeleton } from '@/components/shell/tab-skeleton';

export default function NumberLoading() {
  return <TabSkeleton label="Reading what is kept of this number" />;
}

import { TabSkeleton } from '@/components/shell/tab-skeleton';

export default function ActivityLoading() {
  return <TabSkeleton label="Reading the activity" />;
}

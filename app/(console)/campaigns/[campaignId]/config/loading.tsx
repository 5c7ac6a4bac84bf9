import { TabSkeleton } from '@/components/shell/tab-skeleton';

export default function ConfigLoading() {
  return <TabSkeleton label="Reading the configuration" />;
}

import { DraftsSkeleton } from '@/components/campaign-list/drafts-skeleton';

export default function DraftsLoading() {
  return <DraftsSkeleton />;
}

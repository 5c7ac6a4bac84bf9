import { ListSkeleton } from '@/components/campaign-list/list-skeleton';

export default function CampaignsLoading() {
  return <ListSkeleton />;
}

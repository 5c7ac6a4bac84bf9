import { LiveSkeleton } from '@/components/campaign-live/live-skeleton';

export default function CampaignLoading() {
  return <LiveSkeleton />;
}

import { ListSkeleton } from '@/components/contact-lists/list-skeleton';

export default function ListLoading() {
  return <ListSkeleton />;
}

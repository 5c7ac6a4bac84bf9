import { ListsSkeleton } from '@/components/contact-lists/lists-skeleton';

export default function ListLoading() {
  return <ListsSkeleton />;
}

import { DeadLink } from '@/components/people/dead-link';

export default function InviteNotFound() {
  return <DeadLink remedy="a new invitation" />;
}

import { DeadLink } from '@/components/people/dead-link';

export default function ResetNotFound() {
  return <DeadLink remedy="a new reset link" />;
}

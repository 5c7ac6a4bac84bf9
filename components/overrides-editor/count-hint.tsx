import { formatCount } from '@/lib/campaign/phrases';

/** `412 of 1,000 characters`; says so when it is over. */
export function CountHint({ length, limit }: { length: number; limit?: number }) {
  if (limit === undefined) return `${formatCount(length)} characters`;
  const words = `${formatCount(length)} of ${formatCount(limit)} characters`;
  if (length <= limit) return words;
  return <span className="text-danger">{`${words}: ${formatCount(length - limit)} too many`}</span>;
}

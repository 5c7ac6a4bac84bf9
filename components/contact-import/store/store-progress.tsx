import { formatCount } from '@/components/shell/format-count';
import { Progress } from '@/components/ui/progress';
import { contacts } from '../report-words';

/** How many contacts the server has of the list. */
export function StoreProgress({ sent, total }: { sent: number; total: number }) {
  const text = `${formatCount(sent)} of ${contacts(total)} stored`;
  return (
    <div className="min-w-40 flex-1">
      <p className="mb-1 text-caption text-muted">{text}</p>
      <Progress label="Storing contacts" value={sent} max={total} valueText={text} />
    </div>
  );
}

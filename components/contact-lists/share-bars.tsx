import { formatCount } from '@/lib/campaign/phrases';

export type Share = { label: string; count: number };

const MOST = 6;

type ShareBarsProps = { label: string; total: number; shares: readonly Share[] };

/** Each share as a bar with its number: a chart that is its own table. */
export function ShareBars({ label, total, shares }: ShareBarsProps) {
  if (shares.length === 0) return <p className="text-muted">Not looked at in this list.</p>;
  return (
    <ul aria-label={label} className="space-y-1.5">
      {foldRest(shares).map((share) => (
        <li key={share.label}>
          <div className="flex justify-between gap-3">
            <span className="min-w-0 truncate" title={share.label}>
              {share.label}
            </span>
            <span className="shrink-0 text-muted tabular-nums">
              {formatCount(share.count)}{' '}
              <span className="ml-1.5 text-caption">{percent(share, total)}</span>
            </span>
          </div>
          <div aria-hidden className="mt-0.5 h-1 overflow-hidden rounded-full bg-hover">
            <div className="h-full rounded-full bg-muted" style={{ width: width(share, total) }} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The small ones at the end as one. */
function foldRest(shares: readonly Share[]): Share[] {
  if (shares.length <= MOST) return [...shares];
  const rest = shares.slice(MOST - 1);
  const count = rest.reduce((sum, share) => sum + share.count, 0);
  return [...shares.slice(0, MOST - 1), { label: `${rest.length} others`, count }];
}

function width({ count }: Share, total: number): string {
  return `${total === 0 ? 0 : Math.max(1, (count / total) * 100)}%`;
}

function percent({ count }: Share, total: number): string {
  if (total === 0) return '';
  const share = (count / total) * 100;
  return share > 0 && share < 1 ? '<1 %' : `${Math.round(share)} %`;
}

'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { formatCount, formatShare } from './format-count';

/** A part of a whole. `note` is told on hover. */
export type Share = { label: string; count: number; note?: string };

const SHOWN = 5;

type ShareBarsProps = {
  /** Names the list for who does not see what it stands under. */
  label?: string;
  shares: readonly Share[];
  total: number;
  /** Stands in for no shares. */
  emptyText: string;
};

/** A small chart that is its own table: each share as a bar with its name, number and percentage. */
export function ShareBars({ label, shares, total, emptyText }: ShareBarsProps) {
  const [isWhole, setWhole] = useState(false);
  const rest = shares.length - SHOWN;
  if (shares.length === 0) return <p className="text-caption text-muted">{emptyText}</p>;
  return (
    <>
      <ul aria-label={label} className="flex flex-col gap-1.5">
        {(isWhole ? shares : shares.slice(0, SHOWN)).map((share) => (
          <ShareLine key={`${share.label} ${share.note ?? ''}`} {...{ share, total }} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button
          variant="link"
          size="inline"
          className="mt-1 text-caption"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? `Show the first ${SHOWN}` : `${formatCount(rest)} more`}
        </Button>
      ) : null}
    </>
  );
}

function ShareLine({ share, total }: { share: Share; total: number }) {
  const { label, count, note } = share;
  const width = total <= 0 ? 0 : Math.max(1, (count / total) * 100);
  return (
    // Node and browsers differ in a few countries' names.
    <li title={note ?? label} className="text-caption" suppressHydrationWarning>
      <span className="flex gap-2">
        <span className="min-w-0 flex-1 truncate" suppressHydrationWarning>
          {label}
        </span>
        <span className="tabular-nums">{formatCount(count)}</span>
        <span className="w-10 shrink-0 whitespace-nowrap text-right text-muted tabular-nums">
          {formatShare(count, total)}
        </span>
      </span>
      <span aria-hidden className="mt-0.5 block h-1 overflow-hidden rounded-full bg-line-soft">
        <span className="block h-full rounded-full bg-muted" style={{ width: `${width}%` }} />
      </span>
    </li>
  );
}

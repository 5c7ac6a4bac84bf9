'use client';

import { useState } from 'react';
import { formatCount, formatShare } from '@/components/shell/format-count';
import { Button } from '@/components/ui/button';
import type { Bar } from './count-words';

const SHOWN = 5;

type BarListProps = { title: string; caption?: string; bars: Bar[]; total: number };

/** A small chart that is its own table: each bar with its name, number and share. */
export function BarList({ title, caption, bars, total }: BarListProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? bars : bars.slice(0, SHOWN);
  const rest = bars.slice(SHOWN);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <section aria-label={title} className="min-w-0">
      <h4 className="font-medium">
        {title}{' '}
        {caption ? <span className="font-normal text-caption text-muted">{caption}</span> : null}
      </h4>
      {bars.length === 0 ? (
        <p className="mt-1 text-caption text-muted">None is known yet.</p>
      ) : null}
      <ul className="mt-1.5 flex flex-col gap-1.5">
        {shown.map((bar) => (
          <BarLine key={`${bar.label} ${bar.note ?? ''}`} {...{ bar, most, total }} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <Button
          variant="link"
          size="inline"
          className="mt-1 text-caption"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? 'Show the first five' : `${formatCount(rest.length)} more`}
        </Button>
      ) : null}
    </section>
  );
}

type BarLineProps = { bar: Bar; most: number; total: number };

function BarLine({ bar: { label, count, note }, most, total }: BarLineProps) {
  return (
    <li title={note} className="text-caption">
      <span className="flex gap-2">
        <span className="min-w-0 flex-1 truncate">{label}</span>
        <span className="tabular-nums">{formatCount(count)}</span>
        <span className="w-9 text-right text-muted tabular-nums">{formatShare(count, total)}</span>
      </span>
      <span aria-hidden className="mt-0.5 block h-1 rounded-full bg-line-soft">
        <span
          className="block h-full rounded-full bg-muted"
          style={{ width: `${Math.max(0.5, (count / most) * 100)}%` }}
        />
      </span>
    </li>
  );
}

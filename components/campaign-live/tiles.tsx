'use client';

import { formatCount } from '@/components/shell/format-count';
import { ToneDot } from '@/components/shell/status-dot';
import { Tooltip } from '@/components/ui/tooltip';
import type { CounterTile } from './counter-tiles';

/** The five counters. Their places and sizes never change, whatever the numbers do. */
export function Tiles({ tiles }: { tiles: readonly CounterTile[] }) {
  return (
    <ul
      aria-label="Counters"
      className="my-4.5 grid grid-cols-2 overflow-hidden rounded-lg border border-line bg-panel sm:grid-cols-5"
    >
      {tiles.map((tile) => (
        <Tile key={tile.key} tile={tile} />
      ))}
    </ul>
  );
}

function Tile({ tile }: { tile: CounterTile }) {
  const { label, tone, value, caption, source, meaning } = tile;
  return (
    <li className="-mt-px -ml-px min-w-0 border-line-soft border-t border-l last:max-sm:col-span-2">
      <Tooltip
        text={
          <>
            {meaning} <span className="font-mono">{source}</span>
          </>
        }
      >
        <button
          type="button"
          className="block h-full w-full cursor-default! px-3.5 py-2.5 text-left focus-visible:-outline-offset-2"
        >
          <span className="flex items-center gap-1.5 text-muted">
            <ToneDot tone={tone} />
            {label}
          </span>
          <span className="block text-tile">{value === null ? '–' : formatCount(value)}</span>
          <span className="block truncate text-caption text-faint">{caption}</span>
        </button>
      </Tooltip>
    </li>
  );
}

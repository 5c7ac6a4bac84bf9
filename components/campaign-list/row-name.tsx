'use client';

import { PlaceLink } from '@/components/shell/place-link';
import type { HomeRow } from '@/lib/campaign/home';
import { nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import { rowPath } from './row-facts';

/** The name leads to the campaign, from anywhere in its row; what calls for a person stands below it. */
export function RowName({ row }: { row: HomeRow }) {
  return (
    <>
      <PlaceLink
        href={rowPath(row)}
        prefetch={false}
        title={row.caller === null ? row.name : `${row.name}, called by ${row.caller}`}
        className="[overflow-wrap:anywhere] after:absolute after:inset-0"
      >
        {nameWithoutFingerprint(row.name)}
      </PlaceLink>
      {row.needsAttention === null ? null : (
        <p className="font-normal text-caption text-muted">{row.needsAttention}</p>
      )}
    </>
  );
}

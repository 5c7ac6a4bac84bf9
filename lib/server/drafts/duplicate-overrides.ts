import 'server-only';
import type { OverridesDraft } from '@/lib/overrides/draft';
import { draftFromValues } from '@/lib/overrides/draft-from-values';
import type { UpstreamSource } from '@/lib/server/vapi';

const MAX_JSON = 200_000;

/**
 * The overrides of a whole campaign as the wizard edits them. A field of which anything may not be shown
 * is left out whole: half a model would be another model.
 */
export function copyOverrides({ overrides }: Pick<UpstreamSource, 'overrides'>): {
  draft: OverridesDraft;
  notes: string[];
} {
  const left = new Set(overrides.hidden.map((path) => path.split('.')[0] ?? path));
  const fields = Object.entries(overrides.value).filter(([field]) => !left.has(field));
  const notes =
    left.size === 0
      ? []
      : [`Overrides not copied, as they may hold keys: ${[...left].join(', ')}. Set them again.`];
  const values = Object.fromEntries(fields);
  if (JSON.stringify(values).length < MAX_JSON / 2)
    return { draft: draftFromValues(values), notes };
  return {
    draft: draftFromValues({}),
    notes: [...notes, 'The overrides are too long for a draft and were not copied.'],
  };
}

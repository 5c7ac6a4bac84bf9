import type { CampaignDraft } from '@/lib/campaign/draft';
import type { NumberOption } from '@/lib/campaign/plan-types';
import { findColumn } from '@/lib/campaign/share-callers';
import type { AudienceFacts, ColumnFacts } from '@/lib/contacts/contact';
import { matchNumbers } from './match-numbers';

type Callers = CampaignDraft['callers'];
type Known = { facts: AudienceFacts; numbers: readonly NumberOption[] };

/** The list's column of numbers to call from, where its values can decide. */
export function findCallerColumn({ callerColumn, ...facts }: AudienceFacts): ColumnFacts | null {
  if (callerColumn === null) return null;
  const column = findColumn({ callerColumn, ...facts }, callerColumn);
  return column?.values ? column : null;
}

/** Whether a list's column was taken up before, and whether nobody chose how contacts are shared. */
export function isOpen({ share, column, byValue, preset }: Callers, listId: string): boolean {
  const isUnchosen = share === 'round-robin' && column === '' && Object.keys(byValue).length === 0;
  return isUnchosen && preset?.listId !== listId;
}

/**
 * The contacts shared by the list's column of caller numbers: among the numbers chosen, or where there are
 * none among those of the organisation it names. Null where its values name too few of them to share by.
 */
export function presetCallers(callers: Callers, { facts, numbers }: Known): Callers | null {
  const column = findCallerColumn(facts);
  if (column?.values == null) return null;
  const withNumbers = callers.numberIds.length === 0;
  const ids = withNumbers
    ? numbers.filter(({ canCall }) => canCall).map(({ id }) => id)
    : callers.numberIds;
  const byValue = matchNumbers(column.values, { ids, numbers });
  const named = new Set(Object.values(byValue));
  const isWhole =
    column.filled === facts.count && Object.keys(byValue).length === column.values.length;
  // One number alone is nothing to share by; whoever is not named would be called from it, too.
  if (named.size === 0 || (named.size === 1 && !(withNumbers && isWhole))) return null;
  return {
    ...callers,
    ...{ share: 'column', column: column.name, byValue },
    numberIds: withNumbers ? ids.filter((id) => named.has(id)) : callers.numberIds,
    preset: { listId: facts.listId, withNumbers },
  };
}

/** As it was before; the list's column is not taken up again by itself. */
export function undoPreset(callers: Callers): Callers {
  return {
    ...callers,
    ...{ share: 'round-robin', column: '', byValue: {} },
    numberIds: callers.preset?.withNumbers ? [] : callers.numberIds,
  };
}

import type { AudienceFacts, ColumnFacts } from '@/lib/contacts/contact';
import { tellNumber } from '@/lib/contacts/tell-number';
import type { CampaignDraft } from './draft';
import { ownValue } from './own-value';
import type { NumberOption, PlannedCaller } from './plan-types';

type Callers = CampaignDraft['callers'];
type Placed = { position: number; variables: Readonly<Record<string, string>> };

/** The chosen numbers in order, each once. */
export function readNumberIds({ numberIds }: Callers): string[] {
  return [...new Set(numberIds)];
}

/** How many contacts each number calls, in the order of the numbers; those without any stay, with 0. */
export function countShares(
  callers: Callers,
  { facts, numbers }: { facts: AudienceFacts; numbers: readonly NumberOption[] | null },
): PlannedCaller[] {
  const ids = readNumberIds(callers);
  const counts = isByColumn(callers)
    ? countByColumn(callers, facts)
    : ids.map((_, index) => countTurns(facts.count, { index, callers: ids.length }));
  return ids.map((phoneNumberId, index) => ({
    phoneNumberId,
    label: labelNumber(phoneNumberId, numbers),
    contacts: counts[index] ?? 0,
  }));
}

/**
 * The number that calls one contact: by turns the position decides, by column the contact's own value.
 * Null when the column names none of the chosen numbers.
 */
export function createCallerPicker(callers: Callers): (contact: Placed) => string | null {
  const ids = readNumberIds(callers);
  if (!isByColumn(callers)) return ({ position }) => ids[position % ids.length] ?? null;
  const chosen = new Set(ids);
  return ({ variables }) => {
    const value = ownValue(variables, callers.column) ?? '';
    const id = ownValue(callers.byValue, value);
    return id !== undefined && chosen.has(id) ? id : null;
  };
}

/** With one number there is nothing to share, whatever the draft says. */
export function isByColumn(callers: Callers): boolean {
  return callers.share === 'column' && readNumberIds(callers).length > 1;
}

export function findColumn(facts: AudienceFacts, name: string): ColumnFacts | null {
  return facts.columns.find((column) => column.name === name) ?? null;
}

/** What a number is called on screen: its name with its digits, or what there is of the two. */
export function labelNumber(id: string, numbers: readonly NumberOption[] | null): string {
  const option = numbers?.find((number) => number.id === id);
  if (option?.number) return tellNumber(option.number);
  return option?.name ?? id;
}

function countTurns(contacts: number, { index, callers }: { index: number; callers: number }) {
  return Math.floor(contacts / callers) + (index < contacts % callers ? 1 : 0);
}

function countByColumn(callers: Callers, facts: AudienceFacts): number[] {
  const byId = new Map<string, number>();
  const column = findColumn(facts, callers.column);
  const empty = facts.count - (column?.filled ?? 0);
  for (const { value, count } of [...(column?.values ?? []), { value: '', count: empty }]) {
    const id = ownValue(callers.byValue, value);
    if (id !== undefined) byId.set(id, (byId.get(id) ?? 0) + count);
  }
  return readNumberIds(callers).map((id) => byId.get(id) ?? 0);
}

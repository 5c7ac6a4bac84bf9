import type { AudienceFacts, ColumnFacts } from '@/lib/contacts/contact';
import { tellNumber } from '@/lib/contacts/numbers/tell-number';
import type { CampaignDraft } from './draft';
import { type ListShare, readShare } from './list-share';
import { ownValue } from './own-value';
import type { NumberOption, PlannedCaller } from './plan-types';

type Callers = CampaignDraft['callers'];
/** `turn` is the position in the campaign's share of the list, from 0. */
type Placed = { turn: number; variables: Readonly<Record<string, string>> };

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
    : countTurns(readShare(facts), ids.length);
  return ids.map((phoneNumberId, index) => ({
    phoneNumberId,
    label: labelNumber(phoneNumberId, numbers),
    contacts: counts[index] ?? 0,
  }));
}

/**
 * The number that calls one contact: by turns the place in the share decides, by column the contact's own value.
 * Null when the column names none of the chosen numbers.
 */
export function createCallerPicker(callers: Callers): (contact: Placed) => string | null {
  const ids = readNumberIds(callers);
  if (!isByColumn(callers)) return ({ turn }) => ids[turn % ids.length] ?? null;
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

/** A gap is the loss of the number whose turn it would have been: the others keep their contacts. */
function countTurns({ from, to, gaps }: ListShare, callers: number): number[] {
  const places = to - from;
  const counts = Array.from(
    { length: callers },
    (_, index) => Math.floor(places / callers) + (index < places % callers ? 1 : 0),
  );
  for (const gap of gaps) {
    const index = (gap - from) % callers;
    counts[index] = (counts[index] ?? 0) - 1;
  }
  return counts;
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

import type { AudienceFacts } from '@/lib/contacts/contact';
import { checkTrunk } from './check-trunk';
import type { CampaignDraft } from './draft';
import { ownValue } from './own-value';
import { countOf } from './phrases';
import type { NumberOption, PlanOptions, Problem } from './plan-types';
import { error, warning } from './problem';
import { findColumn, isByColumn, labelNumber, readNumberIds } from './share-callers';

type Callers = CampaignDraft['callers'];

/** The numbers that call, and whether every contact falls to one. */
export function checkCallers(
  { callers }: CampaignDraft,
  { facts, options }: { facts: AudienceFacts | null; options: PlanOptions },
): Problem[] {
  const ids = readNumberIds(callers);
  const field = 'callers.numberIds';
  if (ids.length === 0) {
    const place = { step: 'callers', field, code: 'callers-missing' } as const;
    return [error(place, 'Choose at least one number to call from.')];
  }
  const shares = facts === null || !isByColumn(callers) ? [] : checkColumn(callers, facts);
  const trunk = checkTrunk(ids, { facts, numbers: options.numbers });
  return [...checkNumbers(ids, options.numbers), ...trunk, ...shares];
}

function checkNumbers(ids: string[], numbers: NumberOption[] | null): Problem[] {
  const place = { step: 'callers', field: 'callers.numberIds' } as const;
  if (numbers === null) {
    const message = 'Vapi’s numbers could not be read: whether they can call is checked at launch.';
    return [warning({ ...place, code: 'callers-unchecked' }, message)];
  }
  return ids.flatMap((id) => {
    const option = numbers.find((number) => number.id === id);
    if (option === undefined) {
      const message = 'A chosen number is not at Vapi any more: take it out.';
      return [error({ ...place, code: 'caller-unknown' }, message)];
    }
    if (option.canCall) return [];
    const reason = option.reason ?? 'Vapi says so.';
    const message = `${labelNumber(id, numbers)} can’t run campaigns: ${reason}`;
    return [error({ ...place, code: 'caller-cannot-call' }, message)];
  });
}

function checkColumn(callers: Callers, facts: AudienceFacts): Problem[] {
  const place = { step: 'callers', field: 'callers.column' } as const;
  if (callers.column === '') {
    const message = 'Choose the column that decides which number calls.';
    return [error({ ...place, code: 'column-missing' }, message)];
  }
  const column = findColumn(facts, callers.column);
  if (column === null) {
    const message = `“${facts.name}” has no column ${callers.column}: choose another.`;
    return [error({ ...place, code: 'column-unknown' }, message)];
  }
  if (column.values === null) {
    const message = `${column.name} has more than 100 different values: choose another column.`;
    return [error({ ...place, code: 'column-too-varied' }, message)];
  }
  const empty = facts.count - column.filled;
  const cells = empty > 0 ? [...column.values, { value: '', count: empty }] : column.values;
  const chosen = new Set(readNumberIds(callers));
  return cells.flatMap((cell) => checkCell(cell, { callers, chosen }));
}

type Cell = { value: string; count: number };

function checkCell(
  { value, count }: Cell,
  { callers, chosen }: { callers: Callers; chosen: ReadonlySet<string> },
): Problem[] {
  const id = ownValue(callers.byValue, value);
  if (id !== undefined && chosen.has(id)) return [];
  const place = { step: 'callers', field: `callers.byValue.${value}` } as const;
  const who = countOf(count, 'contact');
  if (value === '') {
    const message = `${who} ${has(count)} nothing in ${callers.column}: fill the column, or share the numbers in turn.`;
    return [error({ ...place, field: 'callers.column', code: 'column-empty-cells' }, message)];
  }
  if (id === undefined || id === '') {
    const message = `Choose the number for ${callers.column} “${value}” (${who}).`;
    return [error({ ...place, code: 'value-without-number' }, message)];
  }
  const message = `${callers.column} “${value}” (${who}) is called from a number that is not chosen above.`;
  return [error({ ...place, code: 'value-number-not-chosen' }, message)];
}

function has(count: number): string {
  return count === 1 ? 'has' : 'have';
}

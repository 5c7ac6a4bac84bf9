import type { CallRow, CallSort, CallsQuery } from '@/lib/campaign/live';
import { needsALook } from '@/lib/campaign/outcome';
import { type CallRecord, FIELD, talkSeconds, toCallRow } from './call-record';

/** The parsed calls of one version, with the orders that were asked for so far. */
export type CallTable = {
  version: number;
  records: readonly CallRecord[];
  /** Indexes into `records`, ascending, by sort; without a value last. */
  orders: Map<CallSort, Order>;
  /** Names in lower case and numbers as digits, made with the first search. */
  texts: SearchText[] | null;
};

type Order = { filled: number[]; empty: number[] };
type SearchText = { name: string; number: string };
type Page = { rows: CallRow[]; matching: number };

export function createCallTable(version: number, records: readonly CallRecord[]): CallTable {
  return { version, records, orders: new Map(), texts: null };
}

/** One page in the asked order. Upload order decides between equals, so pages neither lose nor repeat a row. */
export function cutPage(table: CallTable, query: CallsQuery, canSeeContacts: boolean): Page {
  const { offset, limit } = query;
  const { matching } = listIndexes(table, query, canSeeContacts);
  const rows = matching.slice(offset, offset + limit).flatMap((index) => {
    const record = table.records[index];
    return record ? [toCallRow(record, canSeeContacts)] : [];
  });
  return { rows, matching: matching.length };
}

/** Indexes into `records`: all of them in the asked order, and those that fit the filter. */
export function listIndexes(table: CallTable, query: CallsQuery, canSeeContacts: boolean) {
  // The order of names would tell something about them.
  const sort = query.sort === 'name' && !canSeeContacts ? 'position' : query.sort;
  const { filled, empty } = findOrder(table, sort);
  const ordered = [...(query.descending ? filled.toReversed() : filled), ...empty];
  return { ordered, matching: filterIndexes(table, { indexes: ordered, query }) };
}

function findOrder(table: CallTable, sort: CallSort): Order {
  const known = table.orders.get(sort);
  if (known) return known;
  const order = orderBy(table.records, sort);
  table.orders.set(sort, order);
  return order;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function orderBy(records: readonly CallRecord[], sort: CallSort): Order {
  const values = records.map((record) => sortValue(record, sort));
  const order: Order = { filled: [], empty: [] };
  values.forEach((value, index) => {
    (value === null ? order.empty : order.filled).push(index);
  });
  order.filled.sort((a, b) => compare(values[a] ?? null, values[b] ?? null) || a - b);
  return order;
}

function sortValue(record: CallRecord, sort: CallSort): number | string | null {
  switch (sort) {
    case 'position':
      return record[FIELD.position];
    case 'ended':
      return record[FIELD.endedMs];
    case 'talk':
      return talkSeconds(record);
    case 'cost':
      return record[FIELD.cost];
    case 'name':
      return record[FIELD.name];
  }
}

function compare(a: number | string | null, b: number | string | null): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

type Filter = { indexes: number[]; query: CallsQuery };

function filterIndexes(table: CallTable, { indexes, query }: Filter): number[] {
  const { outcome } = query;
  const sought = readSearch(query.search);
  if (outcome === 'all' && sought === null) return indexes;
  const texts = sought === null ? [] : searchTexts(table);
  return indexes.filter((index) => {
    const record = table.records[index];
    if (record === undefined || !isWanted(record, outcome)) return false;
    return sought === null || hasText(texts[index], sought);
  });
}

function isWanted(record: CallRecord, outcome: CallsQuery['outcome']): boolean {
  if (outcome === 'all') return true;
  if (outcome === 'needs-a-look') return needsALook(record[FIELD.outcome]);
  return record[FIELD.outcome] === outcome;
}

type Sought = { text: string; digits: string | null };

/** Digits are compared without the spaces, dashes and brackets people type between them. */
function readSearch(search: string): Sought | null {
  const text = search.trim().toLowerCase();
  if (text === '') return null;
  const isNumber = /^[+\d\s().-]+$/.test(text) && /\d/.test(text);
  return { text, digits: isNumber ? text.replace(/\D/g, '') : null };
}

function hasText(texts: SearchText | undefined, { text, digits }: Sought): boolean {
  if (texts === undefined) return false;
  if (texts.name.includes(text)) return true;
  return digits === null ? texts.number.includes(text) : texts.number.includes(digits);
}

function searchTexts(table: CallTable): SearchText[] {
  table.texts ??= table.records.map((record) => {
    const number = record[FIELD.number] ?? '';
    return {
      name: (record[FIELD.name] ?? '').toLowerCase(),
      number: number.startsWith('+') ? number.slice(1) : number.toLowerCase(),
    };
  });
  return table.texts;
}

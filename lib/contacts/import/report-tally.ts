import { rankValues } from '../facts/count-values';
import type { ImportIssue, ImportReport, ReasonCount, RowOutcome } from '../import-types';
import type { ClassifiedRow } from './classify-row';

/** What is known of a row once everything about it is settled. `found` is null for one without a contact. */
export type SettledRow = {
  outcome: RowOutcome;
  issues: ImportIssue[];
  found: Extract<ClassifiedRow, { kind: 'contact' }> | null;
  isWithoutCountry: boolean;
  /** Country of a number that was rejected because the list does not take it. */
  abroad?: string;
};

type Counted = Pick<
  ImportReport,
  | 'rowsIn'
  | 'accepted'
  | 'rejected'
  | 'duplicates'
  | 'suppressed'
  | 'warned'
  | 'withoutCountry'
  | 'otherCountries'
  | 'reasons'
  | 'countries'
  | 'types'
  | 'zones'
  | 'unknownZone'
  | 'splitZone'
>;

/** Counts settled rows one by one, and takes a row out again when a fix changed it. */
export type ReportTally = {
  /** `by` is 1 to count a row, −1 to take it out. */
  count(row: SettledRow, by: 1 | -1): void;
  readonly accepted: number;
  result(): Counted;
};

const NO_ZONE = '';

type Count = { key: string; count: number };

/** Counters by name. The one counted last is looked at first: rows are often like their neighbours. */
type Counts = { all: Map<string, Count>; last: Count | null };

const newCounts = (): Counts => ({ all: new Map(), last: null });

function addTo(counts: Counts, key: string, by: number): void {
  if (counts.last?.key !== key) {
    counts.last = counts.all.get(key) ?? { key, count: 0 };
    counts.all.set(key, counts.last);
  }
  counts.last.count += by;
}

function rank({ all }: Counts) {
  const left = [...all.values()].filter(({ count }) => count !== 0);
  return rankValues(new Map(left.map(({ key, count }) => [key, count])));
}

/** One zone is its own name. */
function zoneKey(zones: string[] | undefined): string {
  if (!zones) return NO_ZONE;
  return zones.length === 1 ? (zones[0] ?? NO_ZONE) : zones.join(' ');
}

export function createReportTally(): ReportTally {
  const outcomes = { accepted: 0, rejected: 0, duplicate: 0, suppressed: 0 };
  const countries = newCounts();
  const types = newCounts();
  const zones = newCounts();
  const reasons = newCounts();
  const abroads = newCounts();
  let warned = 0;
  let withoutCountry = 0;

  function countReasons(): ReasonCount[] {
    return rank(reasons).map(({ value, count }) => {
      const [kind, code = ''] = value.split(' ');
      return { code, kind: kind as ReasonCount['kind'], count };
    });
  }

  return {
    count({ outcome, issues, found, isWithoutCountry, abroad }, by) {
      outcomes[outcome] += by;
      if (isWithoutCountry) withoutCountry += by;
      if (abroad) addTo(abroads, abroad, by);
      for (const { kind, code } of issues) addTo(reasons, `${kind} ${code}`, by);
      if (outcome !== 'accepted' || !found) return;
      if (issues.length > 0) warned += by;
      addTo(countries, found.country, by);
      addTo(types, found.type, by);
      addTo(zones, zoneKey(found.contact.zones), by);
    },
    get accepted() {
      return outcomes.accepted;
    },
    result() {
      const ranked = rank(zones);
      const known = ranked.filter(({ value }) => value !== NO_ZONE);
      const { accepted, rejected, duplicate, suppressed } = outcomes;
      return {
        rowsIn: accepted + rejected + duplicate + suppressed,
        ...{ accepted, rejected, duplicates: duplicate, suppressed, warned, withoutCountry },
        reasons: countReasons(),
        otherCountries: rank(abroads),
        countries: rank(countries),
        types: rank(types),
        zones: known.map(({ value, count }) => ({ zones: value.split(' '), count })),
        unknownZone: zones.all.get(NO_ZONE)?.count ?? 0,
        splitZone: known.reduce((sum, one) => sum + (one.value.includes(' ') ? one.count : 0), 0),
      };
    },
  };
}

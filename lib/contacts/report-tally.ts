import type { ClassifiedRow } from './classify-row';
import { rankValues } from './count-values';
import type { ImportIssue, ImportReport, ReasonCount, RowOutcome } from './import-types';

/** What is known of a row once everything about it is settled. `found` is null for one without a contact. */
export type SettledRow = {
  outcome: RowOutcome;
  issues: ImportIssue[];
  found: Extract<ClassifiedRow, { kind: 'contact' }> | null;
  isWithoutCountry: boolean;
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

function addTo(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

export function createReportTally(): ReportTally {
  const outcomes = { accepted: 0, rejected: 0, duplicate: 0, suppressed: 0 };
  const countries = new Map<string, number>();
  const types = new Map<string, number>();
  const zones = new Map<string, number>();
  const reasons = new Map<string, number>();
  let warned = 0;
  let withoutCountry = 0;

  function countReasons(): ReasonCount[] {
    return rankValues(reasons).map(({ value, count }) => {
      const [kind, code = ''] = value.split(' ');
      return { code, kind: kind as ReasonCount['kind'], count };
    });
  }

  return {
    count({ outcome, issues, found, isWithoutCountry }, by) {
      outcomes[outcome] += by;
      if (isWithoutCountry) withoutCountry += by;
      for (const { kind, code } of issues) addTo(reasons, `${kind} ${code}`, by);
      if (outcome !== 'accepted' || !found) return;
      if (issues.length > 0) warned += by;
      addTo(countries, found.country, by);
      addTo(types, found.type, by);
      addTo(zones, found.contact.zones?.join(' ') ?? NO_ZONE, by);
    },
    get accepted() {
      return outcomes.accepted;
    },
    result() {
      const ranked = rankValues(zones);
      const known = ranked.filter(({ value }) => value !== NO_ZONE);
      const { accepted, rejected, duplicate, suppressed } = outcomes;
      return {
        rowsIn: accepted + rejected + duplicate + suppressed,
        ...{ accepted, rejected, duplicates: duplicate, suppressed, warned, withoutCountry },
        reasons: countReasons(),
        countries: rankValues(countries),
        types: rankValues(types),
        zones: known.map(({ value, count }) => ({ zones: value.split(' '), count })),
        unknownZone: zones.get(NO_ZONE) ?? 0,
        splitZone: known.reduce((sum, one) => sum + (one.value.includes(' ') ? one.count : 0), 0),
      };
    },
  };
}

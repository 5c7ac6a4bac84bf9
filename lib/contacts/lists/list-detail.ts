import type { AudienceFacts } from '../contact';
import type { ListRow } from './list-table';
import type { ListOrigin } from './list-upload';

/** What a list's own page shows, its contacts aside. */
export type ListDetail = {
  row: ListRow;
  facts: Omit<AudienceFacts, 'sample' | 'range' | 'gaps'>;
  /** Of its import: rows in = the other four, to the row. */
  report: {
    rowsIn: number;
    accepted: number;
    rejected: number;
    duplicates: number;
    suppressed: number;
  };
  origin: ListOrigin | null;
  /** For one made of others: how, and of which. */
  made: {
    kind: 'combine' | 'subtract' | 'split' | 'sample';
    lists: { listId: string; revision: number; name: string; count: number }[];
    seed: string | null;
  } | null;
  /** Days it is kept: null = as the setting says, 0 = for good; and what the setting says. */
  purgeDays: number | null;
  defaultPurgeDays: number;
};

import type {
  CellFix,
  ImportReport,
  ImportSettings,
  ImportSource,
  ListHead,
} from '@/lib/contacts/import-types';
import type { NewList } from '@/lib/contacts/lists/list-upload';
import { hashText } from './source-hash';

type Described = {
  head: ListHead;
  source: ImportSource;
  settings: ImportSettings;
  fixes: CellFix[];
  report: ImportReport;
  sourceHash: string;
  /** Lines of the rows that must not be called: that may change between two tries, unlike the rest. */
  suppressedLines: number[];
};

function originOf(source: ImportSource, sha256: string): NewList['origin'] {
  if (typeof source === 'string') return { fileName: null, bytes: source.length, sha256 };
  const fileName = 'name' in source && typeof source.name === 'string' ? source.name : null;
  return { fileName, bytes: source.size, sha256 };
}

/** What is said of a list before its contacts are sent. */
export function describeList(given: Described): NewList {
  const { head, source, settings, fixes, report, sourceHash, suppressedLines } = given;
  const { rowsIn, accepted, rejected, duplicates, suppressed, columns } = report;
  const caller = settings.roles.indexOf('callerNumber');
  return {
    ...head,
    ...{ rowsIn, accepted, rejected, duplicates, suppressed, columns },
    numberRule: settings.numberRule,
    callerColumn: caller < 0 ? null : (settings.columns[caller] ?? null),
    origin: originOf(source, sourceHash),
    settings,
    fingerprint: hashText(JSON.stringify([sourceHash, settings, fixes, suppressedLines])),
  };
}

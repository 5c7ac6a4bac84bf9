import { formatCount } from '@/components/shell/format-count';
import { Panel } from '@/components/ui/panel';
import type { ImportReport } from '@/lib/contacts/import-types';
import { FirstContacts } from '../first-contacts';
import { BarList } from './bar-list';
import { countryBars, typeBars, zoneBars, zoneCaption } from './count-words';

/** The accepted contacts in numbers, and the first of them as they will be stored. */
export function WhoIsInIt({ report }: { report: ImportReport }) {
  const { accepted, sample } = report;
  if (accepted === 0) return null;
  return (
    <Panel
      title="Who is in it"
      caption={`${formatCount(accepted)} accepted`}
      headingLevel={3}
      isFlush
    >
      <div className="grid gap-x-8 gap-y-5 px-3.5 py-3 sm:grid-cols-2">
        <BarList title="Countries" bars={countryBars(report)} total={accepted} />
        <BarList title="Types of number" bars={typeBars(report)} total={accepted} />
        <BarList
          title="Time zones"
          caption={zoneCaption(report)}
          bars={zoneBars(report)}
          total={accepted}
        />
        <Duplicates report={report} />
      </div>
      {sample.length > 0 ? <FirstContacts contacts={sample} /> : null}
    </Panel>
  );
}

function Duplicates({
  report: { duplicates, duplicateNumbers, rowsIn, accepted },
}: {
  report: ImportReport;
}) {
  if (duplicates === 0) {
    return (
      <section aria-label="Duplicates">
        <h4 className="font-medium">Duplicates</h4>
        <p className="mt-1 text-caption text-muted">Every number stands once.</p>
      </section>
    );
  }
  return (
    <BarList
      title="Duplicates"
      caption={
        duplicateNumbers === 1
          ? '1 number stands more than once'
          : `${formatCount(duplicateNumbers)} numbers stand more than once`
      }
      bars={[
        { label: 'Kept, once each', count: accepted },
        { label: 'Rows left out as duplicates', count: duplicates },
      ]}
      total={rowsIn}
    />
  );
}

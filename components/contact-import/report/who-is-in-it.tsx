import { countryShares, typeShares, zoneShares } from '@/components/shell/audience-shares';
import { formatCount } from '@/components/shell/format-count';
import { type Share, ShareBars } from '@/components/shell/share-bars';
import { Panel } from '@/components/ui/panel';
import type { ImportReport } from '@/lib/contacts/import-types';
import { FirstContacts } from '../first-contacts';
import { zoneCaption } from './zone-caption';

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
        <Part title="Countries" shares={countryShares(report)} total={accepted} />
        <Part title="Kinds of numbers" shares={typeShares(report)} total={accepted} />
        <Part
          title="Time zones"
          caption={zoneCaption(report)}
          shares={zoneShares(report)}
          total={accepted}
        />
        <Duplicates report={report} />
      </div>
      {sample.length > 0 ? <FirstContacts contacts={sample} /> : null}
    </Panel>
  );
}

type PartProps = {
  title: string;
  caption?: string;
  shares: readonly Share[];
  total: number;
  emptyText?: string;
};

function Part({ title, caption = '', emptyText = 'None is known yet.', ...bars }: PartProps) {
  return (
    <section aria-label={title} className="min-w-0">
      <h4 className="mb-1.5 font-medium">
        {title}{' '}
        {caption === '' ? null : (
          <span className="font-normal text-caption text-muted">{caption}</span>
        )}
      </h4>
      <ShareBars {...bars} emptyText={emptyText} />
    </section>
  );
}

function Duplicates({
  report: { duplicates, duplicateNumbers, rowsIn, accepted },
}: {
  report: ImportReport;
}) {
  if (duplicates === 0) {
    return <Part title="Duplicates" shares={[]} total={0} emptyText="Every number stands once." />;
  }
  return (
    <Part
      title="Duplicates"
      caption={
        duplicateNumbers === 1
          ? '1 number stands more than once'
          : `${formatCount(duplicateNumbers)} numbers stand more than once`
      }
      shares={[
        { label: 'Kept, once each', count: accepted },
        { label: 'Rows left out as duplicates', count: duplicates },
      ]}
      total={rowsIn}
    />
  );
}

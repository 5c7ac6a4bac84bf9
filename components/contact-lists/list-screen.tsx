'use client';

import { Time } from '@/components/shell/time';
import { countOf } from '@/lib/campaign/phrases';
import type { ListDetail } from '@/lib/contacts/lists/list-detail';
import { ContactsPanel } from './contacts-panel';
import { FactsPanels } from './facts-panels';
import type { ListActs } from './list-acts';
import { ListHeader } from './list-header';
import { ListUses } from './list-uses';
import { ReportPanel } from './report-panel';
import { Tags } from './tags';

type ListScreenProps = {
  detail: ListDetail;
  canOperate: boolean;
  canSeeContacts: boolean;
  acts: ListActs;
};

/** One stored list: who is in it, where it came from, and what can be made of it. */
export function ListScreen({ detail, canOperate, canSeeContacts, acts }: ListScreenProps) {
  const { row } = detail;
  return (
    <>
      <ListHeader {...{ detail, canOperate, canSeeContacts, acts }} />
      <Tags tags={row.tags} className="mt-2" />
      <Lead detail={detail} />
      <div className="mt-4 grid gap-4 md:grid-cols-2 xl:grid-cols-4">
        <FactsPanels facts={detail.facts} />
        <ReportPanel detail={detail} />
      </div>
      {canSeeContacts ? (
        <ContactsPanel
          listId={row.listId}
          revision={row.revision}
          count={row.count}
          removed={row.removed}
          columns={detail.facts.columns.map(({ name }) => name)}
        />
      ) : (
        <p className="mt-4 text-muted">Your role does not show who is in the list.</p>
      )}
    </>
  );
}

function Lead({ detail }: { detail: ListDetail }) {
  const { row } = detail;
  return (
    <div className="mt-2 max-w-[72ch] text-lead text-muted">
      <p>
        <b className="font-medium text-ink">{countOf(row.count, 'contact')}</b>, {row.source},
        stored <Time at={row.createdAt} style="day-clock" />
        {row.createdBy === null ? '' : ` by ${row.createdBy}`}.{' '}
        {row.purgeAt === null ? (
          'It is kept for good.'
        ) : (
          <>
            It is kept until <Time at={row.purgeAt} style="date" />
            {row.useCount === 0 ? '.' : ', longer if a draft or an open launch needs it then.'}
          </>
        )}{' '}
        {row.removed === 0
          ? ''
          : `${countOf(row.removed, 'contact')} ${row.removed === 1 ? 'was' : 'were'} taken out since.`}
      </p>
      {row.useCount === 0 ? null : (
        <div className="mt-1 flex gap-2 text-body leading-6">
          <span>Used by</span>
          <ListUses list={row} />
        </div>
      )}
    </div>
  );
}

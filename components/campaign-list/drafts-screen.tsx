'use client';

import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/shell/empty-state';
import { PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Panel } from '@/components/ui/panel';
import type { DraftList } from '@/lib/campaign/draft-summary';
import { countOf } from '@/lib/campaign/phrases';
import { draftsQuery } from '@/lib/query/drafts';
import { DraftsTable } from './drafts-table';
import { HomeTabs } from './home-tabs';
import { NewCampaign } from './list-header';

type DraftsScreenProps = {
  initial: DraftList;
  /** The draft one comes from: it is marked. */
  savedId: string | null;
};

/** Every draft that was not launched, whoever wrote it. */
export function DraftsScreen({ initial, savedId }: DraftsScreenProps) {
  const { data, error, refetch, isFetching } = useQuery(draftsQuery(initial));
  const { drafts, more } = data;
  const saved = drafts.find(({ id }) => id === savedId);
  return (
    <>
      <PageHeader title="Drafts" actions={<NewCampaign />} />
      <HomeTabs drafts={drafts.length + more} />
      {saved === undefined ? null : (
        <p role="status" className="mt-3 text-muted">
          “{saved.name || 'Untitled'}” is saved. Nobody is called before it is launched.
        </p>
      )}
      {error === null ? null : (
        <Callout
          className="mt-3"
          tone="warn"
          title="The drafts could not be read again."
          action={
            <Button isBusy={isFetching} onClick={() => void refetch()}>
              Try again
            </Button>
          }
        >
          {error.message} Those below are the last ones read.
        </Callout>
      )}
      <Panel isFlush className="mt-3.5">
        {drafts.length === 0 ? <NoDrafts /> : <DraftsTable drafts={drafts} savedId={savedId} />}
      </Panel>
      {more === 0 ? null : (
        <p className="mt-2.5 text-muted">
          The last {drafts.length} saved are shown; {countOf(more, 'older draft')}{' '}
          {more === 1 ? 'is' : 'are'} not. Delete what is not needed.
        </p>
      )}
    </>
  );
}

function NoDrafts() {
  return (
    <EmptyState title="No drafts" action={<NewCampaign />}>
      A campaign is saved here from the first key until it is launched. Everyone who may launch can
      go on with it, on any device.
    </EmptyState>
  );
}

'use client';

import { memo, useRef, useState } from 'react';
import { formatCount } from '@/components/shell/format-count';
import { Chips } from '@/components/ui/chips';
import { Input } from '@/components/ui/input';
import { Panel } from '@/components/ui/panel';
import { useRowHeight } from '@/components/ui/use-rows-in-sight';
import { useSettled } from '@/components/ui/use-settled';
import type { LiveCampaign } from '@/lib/campaign/live';
import { CallDrawer } from './call/call-drawer';
import { useOpenCall } from './call/use-open-call';
import { EVERY_CALL, expectRows, outcomeChips } from './calls-filter';
import { CallsTable, type CallsTableHandle } from './calls-table';

type CallsPanelProps = {
  live: LiveCampaign;
  /** Without it numbers and names are hidden, and can't be searched. */
  canSeeContacts: boolean;
};

/** Every contact of the campaign with its call. */
export const CallsPanel = memo(function CallsPanel({ live, canSeeContacts }: CallsPanelProps) {
  const [filter, setFilter] = useState(EVERY_CALL);
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim(), 250);
  const shown = { ...filter, search };
  const rowHeight = useRowHeight();
  const { audience } = live.tally;
  const { open, show, close } = useOpenCall();
  const table = useRef<CallsTableHandle>(null);
  return (
    <Panel
      isFlush
      // Beside the caller numbers its columns would be cut.
      className="xl:col-span-2 2xl:col-span-1"
      title="Calls"
      caption={formatCount(audience)}
      actions={
        <>
          <Chips
            label="Outcome"
            value={filter.outcome}
            onValueChange={(outcome) => setFilter({ ...filter, outcome })}
            options={outcomeChips(live.outcomes)}
          />
          {canSeeContacts ? <SearchField value={typed} onChange={setTyped} /> : null}
        </>
      }
    >
      <CallsTable
        // A list of its own: it starts at the top, with rows of one height.
        key={`${filter.outcome} ${search} ${rowHeight}`}
        rowHeight={rowHeight}
        campaignId={live.id}
        version={live.version}
        audience={audience}
        callers={live.callers}
        filter={shown}
        onFilter={setFilter}
        expectedRows={expectRows(shown, { outcomes: live.outcomes, audience }) ?? 8}
        onOpen={show}
        openPosition={open?.position ?? null}
        handle={table}
      />
      {open === null ? null : (
        <CallDrawer
          campaignId={live.id}
          version={live.version}
          filter={shown}
          open={open}
          canSeeContacts={canSeeContacts}
          onShow={show}
          onClose={close}
          onClosed={(index) => table.current?.focusRow(index)}
        />
      )}
    </Panel>
  );
});

function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <Input
      type="search"
      aria-label="Search number or name"
      placeholder="Number or name"
      className="h-6.5 w-34 pointer-coarse:h-11 max-sm:w-full"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

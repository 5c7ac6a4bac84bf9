'use client';

import Link from 'next/link';
import { useState } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { Time } from '@/components/shell/time';
import { Button } from '@/components/ui/button';
import { ColumnTable } from '@/components/ui/column-table';
import { Panel } from '@/components/ui/panel';
import { Pill } from '@/components/ui/pill';
import { OUTCOME_WORDS } from '@/lib/campaign/outcome';
import { countOf } from '@/lib/campaign/phrases';
import type { NumberHistory } from '@/lib/contacts/do-not-call/do-not-call';
import { tellNumber } from '@/lib/contacts/numbers/tell-number';
import type { DoNotCallActs } from './acts';
import { AddDialog } from './add-dialog';
import { EntryHistory } from './entry-history';
import { RemoveDialog } from './remove-dialog';

type NumberScreenProps = { history: NumberHistory; acts: DoNotCallActs | null };

const LINK = 'underline-offset-2 [overflow-wrap:anywhere] hover:underline';

/** All that is kept of one number. */
export function NumberScreen({ history, acts }: NumberScreenProps) {
  const { number, entries } = history;
  const [isRemoving, setRemoving] = useState(false);
  const listed = entries.find(({ removedAt }) => removedAt === null) ?? null;
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Do not call', href: '/contacts/do-not-call' },
          { label: tellNumber(number) },
        ]}
        title={tellNumber(number)}
        meta={
          <Pill {...(listed && { tone: 'failed' })}>
            {listed ? 'Do not call' : 'May be called'}
          </Pill>
        }
        actions={
          acts === null ? null : listed === null ? (
            <AddDialog add={acts.add} number={number} />
          ) : (
            <Button onClick={() => setRemoving(true)}>Take off the list…</Button>
          )
        }
        focusKey={listed === null ? 'free' : 'listed'}
      />
      <div className="mt-4 grid gap-4">
        <Panel title="Do not call" isFlush={entries.length > 0}>
          {entries.length === 0 ? (
            <p className="text-muted">It was never on the list.</p>
          ) : (
            <EntryHistory entries={entries} />
          )}
        </Panel>
        <CallsPanel calls={history.calls} />
        <ListsPanel lists={history.lists} />
      </div>
      {acts === null ? null : (
        <RemoveDialog
          entry={isRemoving ? listed : null}
          remove={acts.remove}
          onClose={() => setRemoving(false)}
        />
      )}
    </>
  );
}

function CallsPanel({ calls }: Pick<NumberHistory, 'calls'>) {
  return (
    <Panel
      title="Calls"
      caption={calls.length === 0 ? undefined : countOf(calls.length, 'call')}
      isFlush={calls.length > 0}
    >
      {calls.length === 0 ? (
        <p className="text-muted">No campaign read here has called it.</p>
      ) : (
        <ColumnTable
          label="Calls"
          rows={calls}
          keyOf={({ callId }) => callId}
          columns={[
            {
              head: 'Campaign',
              kind: 'name',
              cell: ({ campaignId, campaignName, callId }) => (
                <Link
                  prefetch={false}
                  href={`/campaigns/${campaignId}?call=${encodeURIComponent(callId)}`}
                  className={LINK}
                >
                  {campaignName ?? campaignId}
                </Link>
              ),
            },
            {
              head: 'When',
              className: 'text-muted',
              cell: ({ at }) => <Time at={at} style="day-clock" />,
            },
            { head: 'Outcome', cell: ({ outcome }) => tellOutcome(outcome) },
          ]}
        />
      )}
    </Panel>
  );
}

function tellOutcome(outcome: string): string {
  return Object.entries(OUTCOME_WORDS).find(([name]) => name === outcome)?.[1] ?? outcome;
}

function ListsPanel({ lists }: Pick<NumberHistory, 'lists'>) {
  return (
    <Panel title="Lists" caption={lists.length === 0 ? undefined : countOf(lists.length, 'list')}>
      {lists.length === 0 ? (
        <p className="text-muted">No stored list holds it.</p>
      ) : (
        <>
          <ul className="space-y-1">
            {lists.map(({ listId, revision, name }) => (
              <li key={`${listId} ${revision}`}>
                <Link prefetch={false} href={`/contacts/${listId}`} className={LINK}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
          <p className="mt-2 text-muted">
            <Link href="/contacts" className="underline underline-offset-2">
              Lists
            </Link>{' '}
            can forget a number: it is then deleted from all of them.
          </p>
        </>
      )}
    </Panel>
  );
}

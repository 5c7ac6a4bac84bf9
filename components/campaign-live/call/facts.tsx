'use client';

import type { ReactNode } from 'react';
import { outcomeLooks } from '@/components/shell/status-words';
import { Time } from '@/components/shell/time';
import { Pill } from '@/components/ui/pill';
import type { CallView } from '@/lib/campaign/call-detail';
import { tellTalk } from '../call-words';

/** How it ended, when, how long, and from which number. */
export function Facts({ view: { row, callerLabel, content } }: { view: CallView }) {
  const { word, tone } = outcomeLooks[row.outcome];
  const begun = row.startedAt ?? content?.createdAt ?? null;
  return (
    <div className="grid gap-2 pb-3">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Pill tone={tone}>{word}</Pill>
        {row.reason === null ? null : <span>{row.reason}</span>}
        {row.rawReason === null ? null : (
          <code className="font-mono text-caption text-muted [overflow-wrap:anywhere]">
            {row.rawReason}
          </code>
        )}
      </div>
      {content?.endedMessage ? <p className="text-muted">{content.endedMessage}</p> : null}
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        {begun === null ? null : (
          <Fact label="When">
            <Time at={begun} style="day-clock" hasZone />
          </Fact>
        )}
        {row.talkSeconds === null ? null : <Fact label="Length">{tellTalk(row.talkSeconds)}</Fact>}
        <Fact label="From">{callerLabel ?? 'not sent by Vapi'}</Fact>
        {content?.externalId ? <Fact label="Your id">{content.externalId}</Fact> : null}
      </dl>
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-caption text-muted">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

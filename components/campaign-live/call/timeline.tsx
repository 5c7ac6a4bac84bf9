'use client';

import type { CallContent } from '@/lib/campaign/call-detail';
import type { Outcome } from '@/lib/campaign/live';
import { EventTime } from './event-time';
import { Section } from './section';
import { timelineSteps } from './timeline-steps';

type TimelineProps = { content: CallContent; outcome: Outcome };

export function Timeline({ content, outcome }: TimelineProps) {
  return (
    <Section title="Timeline">
      <ol className="grid grid-cols-2 gap-x-3 gap-y-2 sm:grid-cols-4">
        {timelineSteps(content, outcome).map(({ label, at, missing, lasted, hint }) => (
          <li key={label} className="border-line border-l-2 pl-2">
            <div className="text-caption text-muted" title={at === null ? undefined : hint}>
              {label}
              {lasted === null ? null : `, ${lasted}`}
            </div>
            {at === null ? (
              <div className="text-muted">{missing}</div>
            ) : (
              <div className="font-medium">
                <EventTime at={at} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

'use client';

import type { CallContent, CallView } from '@/lib/campaign/call-detail';
import { Analysis } from './analysis';
import { Overrides, Variables } from './call-settings';
import { CallId } from './copy-id';
import { Cost } from './cost';
import { Facts } from './facts';
import { OptOut } from './opt-out';
import { Recording } from './recording';
import { NotSent, Section } from './section';
import { Timeline } from './timeline';
import { Transcript } from './transcript';
import { turnAt } from './transcript-find';
import type { Player } from './use-player';

type CallRecordProps = {
  campaignId: string;
  view: CallView;
  content: CallContent;
  player: Player;
};

/** Everything Vapi told about a call. What it did not tell is named. */
export function CallRecord({ campaignId, view, content, player }: CallRecordProps) {
  const { isOver, turns } = content;
  const { hasRecording } = content;
  const isHeard = player.time > 0 || player.isPlaying;
  return (
    <>
      <Facts view={view} />
      <OptOut campaignId={campaignId} row={view.row} />
      <Timeline content={content} outcome={view.row.outcome} />
      <Analysis analysis={content.analysis} isOver={isOver} />
      {hasRecording ? (
        <Recording player={player} guess={guessLength(content)} />
      ) : (
        <Section title="Recording">
          <NotSent>{isOver ? 'Not sent by Vapi.' : 'Vapi sends it when the call is over.'}</NotSent>
        </Section>
      )}
      <Transcript
        turns={turns}
        isOver={isOver}
        current={isHeard && hasRecording ? turnAt(turns ?? [], player.time) : null}
        onSeek={hasRecording ? player.playFrom : null}
      />
      <Cost cost={content.cost} isOver={isOver} />
      <Variables variables={content.variables} />
      <Overrides overrides={content.overrides} />
      {view.row.callId === null ? null : <CallId callId={view.row.callId} />}
    </>
  );
}

/** Seconds between pick-up and end; the call's whole length where the pick-up is not known. */
function guessLength({ startedAt, answeredAt, endedAt }: CallContent): number {
  const ms = Date.parse(endedAt ?? '') - Date.parse(answeredAt ?? startedAt ?? '');
  return Number.isFinite(ms) && ms > 0 ? ms / 1000 : 0;
}

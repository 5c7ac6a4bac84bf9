'use client';

import { LiveRegion } from '@/components/shell/live-region';
import type { AudienceFacts } from '@/lib/contacts/contact';
import type { ImportState } from './import-state';
import { contacts, reportSentence } from './report-words';

type StatusAloudProps = { state: ImportState; inUse: AudienceFacts | null };

function describeStage({ state, inUse }: StatusAloudProps): string {
  const { stage, report } = state;
  if (stage === 'inspecting' || stage === 'checking') return 'Reading the contacts.';
  if (stage === 'storing') return 'Storing the contacts.';
  if (stage === 'checked' && report) return reportSentence(report);
  if (stage === 'mapping') return 'The columns are to be chosen.';
  return inUse ? `${contacts(inUse.count)} from ${inUse.name} will be called.` : '';
}

/** Says once, politely, where the import stands. */
export function StatusAloud(props: StatusAloudProps) {
  return <LiveRegion message={describeStage(props)} everyMs={1_500} />;
}

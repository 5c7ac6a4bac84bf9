'use client';

import { useMemo } from 'react';
import { CodeBlock } from '@/components/ui/code-block';
import { Panel } from '@/components/ui/panel';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { formatCount } from '@/lib/campaign/phrases';
import { payloadToCurl } from '@/lib/wire/curl';
import { useWizard } from '../../wizard-context';
import { DownloadPayload } from './download-payload';
import { countShown, makeSamplePayload } from './sample-payload';

/** Stands in the name for the mark the server gives the draft with its first save. */
const UNKNOWN_FINGERPRINT = '······';

/** Exactly what is sent to Vapi, for the first contacts. */
export function PayloadPreview() {
  const { plan, draft, facts, fingerprint } = useWizard();
  const [part] = plan.parts;
  const sample = facts?.sample ?? null;
  const gaps = facts?.gaps;
  const mark = fingerprint ?? UNKNOWN_FINGERPRINT;
  const payload = useMemo(
    () =>
      part === undefined || sample === null
        ? null
        : makeSamplePayload({ part, draft, sample, gaps, fingerprint: mark }),
    [part, draft, sample, gaps, mark],
  );
  if (part === undefined || payload === null) {
    return (
      <Panel title="What is sent" headingLevel={3}>
        <p className="text-muted">{explainAbsence(facts !== null && sample === null)}</p>
      </Panel>
    );
  }
  const shown = countShown({ part, sample: sample ?? [] });
  const caption =
    shown === part.contacts
      ? `all ${formatCount(shown)} contacts`
      : `first ${formatCount(shown)} of ${formatCount(part.contacts)} contacts`;
  return (
    <Panel title="What is sent" caption={caption} headingLevel={3} actions={<DownloadPayload />}>
      <Tabs defaultValue="json">
        <TabsList aria-label="Form of the payload">
          <TabsTrigger value="json">JSON</TabsTrigger>
          <TabsTrigger value="curl">curl</TabsTrigger>
        </TabsList>
        <TabsContent value="json">
          <CodeBlock label="Payload as JSON" text={JSON.stringify(payload, null, 2)} />
        </TabsContent>
        <TabsContent value="curl">
          <CodeBlock label="Payload as a curl command" text={payloadToCurl(payload)} />
        </TabsContent>
      </Tabs>
    </Panel>
  );
}

function explainAbsence(isHidden: boolean): string {
  return isHidden
    ? 'The payload holds telephone numbers and names; your role does not show those.'
    : 'The payload shows here once everything above is settled.';
}

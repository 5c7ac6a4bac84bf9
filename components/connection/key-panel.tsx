import { AsOf } from '@/components/shell/as-of';
import { Panel } from '@/components/ui/panel';
import { Pill } from '@/components/ui/pill';
import type { ConnectionTarget, Reading } from '@/lib/campaign/connection';
import { FaultNote } from './fault-note';

type KeyPanelProps = {
  target: ConnectionTarget;
  check: Reading<null>;
  hasDetails: boolean;
};

/** Whether the key opens Vapi, where that was asked, and how long the answer took. */
export function KeyPanel({ target, check, hasDetails }: KeyPanelProps) {
  const { host, isEmulator, keyEnd } = target;
  return (
    <Panel title="Key" caption={<AsOf observedAt={check.at} />}>
      {check.ok ? (
        <p className="max-w-[72ch] text-lead text-muted">
          <b className="text-ink">The key works.</b> {isEmulator ? 'The emulator' : 'Vapi'} answered
          in <b className="text-ink">{check.ms} ms</b>.
        </p>
      ) : (
        <FaultNote fault={check.fault} hasDetails={hasDetails} />
      )}
      <dl className="mt-3 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
        <dt className="text-muted">Host</dt>
        <dd className="flex flex-wrap items-center gap-2 [overflow-wrap:anywhere]">
          <span className="font-mono text-caption">{host}</span>
          <Pill>{isEmulator ? 'Emulator: nobody is called' : 'Vapi'}</Pill>
        </dd>
        {keyEnd === null ? null : (
          <>
            <dt className="text-muted">Key</dt>
            <dd>
              ends in <span className="font-mono text-caption">{keyEnd}</span>
            </dd>
          </>
        )}
      </dl>
    </Panel>
  );
}

import { Time } from '@/components/shell/time';
import { Callout } from '@/components/ui/callout';
import type { ConnectionFault } from '@/lib/campaign/connection';

type FaultNoteProps = {
  fault: ConnectionFault;
  /** Whether Vapi's own words are shown: they are for who administers. */
  hasDetails: boolean;
  /** Something that may well be missing is no error. */
  tone?: 'error' | 'info';
};

/** What could not be read from Vapi, why, and what to do about it. */
export function FaultNote({ fault, hasDetails, tone = 'error' }: FaultNoteProps) {
  const { title, advice, said, retryAt } = fault;
  return (
    <Callout tone={tone} title={title} {...(tone === 'error' ? { role: 'status' } : {})}>
      {advice}
      {retryAt === null ? null : (
        <>
          {' '}
          Try again at <Time at={retryAt} style="clock-seconds" />.
        </>
      )}
      {hasDetails && said.length > 0 ? (
        <p className="mt-1 text-caption [overflow-wrap:anywhere]">Vapi’s words: {said.join(' ')}</p>
      ) : null}
    </Callout>
  );
}

import { Time } from '@/components/shell/time';
import { Callout } from '@/components/ui/callout';
import type { ConnectionFault } from '@/lib/campaign/connection';

type FaultNoteProps = {
  fault: ConnectionFault;
  /** Whether Vapi's own words are shown: they are for who administers. */
  hasDetails: boolean;
  /** Something that may well be missing is no error. */
  tone?: 'error' | 'info';
  /** Where the panel of the key says at length what is wrong with everything. */
  isBrief?: boolean;
};

/** These are true of every read: once is enough. */
const OF_ALL: ReadonlySet<ConnectionFault['reason']> = new Set([
  'no-key',
  'wrong-key',
  'frozen',
  'unreachable',
]);

/** What could not be read from Vapi, why, and what to do about it. */
export function FaultNote(props: FaultNoteProps) {
  const { fault, hasDetails, tone = 'error', isBrief = false } = props;
  const { title, advice, said, retryAt } = fault;
  if (isBrief && OF_ALL.has(fault.reason)) {
    return <p className="text-muted">{title} What to do stands under Key.</p>;
  }
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

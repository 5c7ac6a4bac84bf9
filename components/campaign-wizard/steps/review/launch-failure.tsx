import { Callout } from '@/components/ui/callout';
import type { Launching } from '../../use-launch';

/** Why nothing was launched, with Vapi's own words when it was Vapi that refused. */
export function LaunchFailure({ failure }: { failure: NonNullable<Launching['failure']> }) {
  const { message, vapi, requestId } = failure;
  return (
    <Callout tone="error">
      {message}
      {vapi === undefined ? null : (
        <>
          <p className="mt-1">Vapi answered {vapi.status}:</p>
          <ul className="list-disc pl-5">
            {vapi.messages.map((words) => (
              <li key={words} className="[overflow-wrap:anywhere]">
                {words}
              </li>
            ))}
          </ul>
        </>
      )}
      {requestId === '' ? null : (
        <p className="mt-1 text-caption">
          Request <span className="select-all font-mono">{requestId}</span>
        </p>
      )}
    </Callout>
  );
}

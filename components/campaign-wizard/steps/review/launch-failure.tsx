import { usePlace } from '@/components/shell/place';
import { PlaceLink } from '@/components/shell/place-link';
import { Callout } from '@/components/ui/callout';
import type { Launching } from '../../use-launch';

/** Why nothing was launched, with Vapi's own words when it was Vapi that refused. */
export function LaunchFailure({ failure }: { failure: NonNullable<Launching['failure']> }) {
  const { code, message, vapi, requestId } = failure;
  const isFramed = usePlace() === 'frame';
  return (
    <Callout tone="error">
      {message}
      {code === 'signed-out' ? (
        <p className="mt-1">
          <PlaceLink href="/sign-in" target={isFramed ? undefined : '_blank'}>
            {isFramed ? 'Sign in again' : 'Sign in in a new tab'}
          </PlaceLink>
        </p>
      ) : null}
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

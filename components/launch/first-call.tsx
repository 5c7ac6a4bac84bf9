import { Time } from '@/components/shell/time';
import type { LaunchView } from '@/lib/campaign/launch-view';
import { Countdown } from './countdown';
import { tellZone } from './launch-words';

type FirstCallProps = { view: LaunchView; serverNow: number };

/** When the first call is placed, and how long Undo still means that nobody is called. */
export function FirstCall({ view, serverNow }: FirstCallProps) {
  const { earliestAt, zone, graceUntil } = view;
  const style = isToday(earliestAt, serverNow) ? 'clock-seconds' : 'full';
  const time = (
    <Time at={earliestAt} zone={tellZone(zone)} style={style} hasZone className="font-semibold" />
  );
  if (graceUntil === null) return <>The first call was due at {time}.</>;
  return (
    <>
      The first call is placed at {time}
      <span className="text-muted">
        {' '}
        (<Countdown until={graceUntil} serverNow={serverNow} />)
      </span>
      .
    </>
  );
}

/** Within half a day the clock alone says which day. */
function isToday(instant: string, now: number): boolean {
  return Math.abs(Date.parse(instant) - now) < 12 * 3_600_000;
}

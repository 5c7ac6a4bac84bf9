import { formatCount } from '@/components/shell/format-count';
import type { ImportReport } from '@/lib/contacts/import-types';

/** What split and unknown zones mean for calling hours; '' when there are none. */
export function zoneCaption({ splitZone, unknownZone }: ImportReport): string {
  const split = splitZone > 0 ? `${formatCount(splitZone)} may be in more than one` : '';
  const unknown = unknownZone > 0 ? `${formatCount(unknownZone)} not known` : '';
  return [split, unknown].filter(Boolean).join(', ');
}

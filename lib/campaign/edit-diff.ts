import type { CampaignDraft, Step } from './draft';
import type { EditBase, EditCaller } from './edit-base';
import { countMoves } from './edit-share';
import { formatInstant } from './format-instant';
import { nameWithoutFingerprint } from './launch-name';
import type { NumberOption, PlanOptions } from './plan-types';
import { labelNumber } from './share-callers';

/** One field before and after, in words. */
export type EditRow = { step: Step; label: string; before: string; after: string };

/** One number's contacts before and after. */
export type EditShare = { phoneNumberId: string; label: string; before: number; after: number };

type Told = { base: EditBase; options: PlanOptions; zone: string; now: number };

/** What a campaign says of itself, as far as it can be edited. */
type State = Pick<EditBase, 'name' | 'target' | 'window'>;

/** The fields in which two states of a campaign differ, but for its numbers. Each in its own zone. */
export function diffStates(
  before: State,
  after: State,
  told: Omit<Told, 'base'> & { zoneBefore: string },
): EditRow[] {
  const { options, zone, zoneBefore, now } = told;
  const start = (window: EditBase['window'], of: string) =>
    tellTime(window?.earliestAt ?? null, { zone: of, now, absent: 'as soon as it can' });
  const end = (window: EditBase['window'], of: string) =>
    tellTime(window?.latestAt ?? null, { zone: of, now, absent: 'no end of its own' });
  const rows: (EditRow & { isSame: boolean })[] = [
    {
      ...{ step: 'details', label: 'Name' },
      before: nameWithoutFingerprint(before.name),
      after: nameWithoutFingerprint(after.name),
      isSame: before.name === after.name,
    },
    {
      ...{ step: 'details', label: 'Who calls' },
      before: tellTarget(before.target, options),
      after: tellTarget(after.target, options),
      isSame: before.target?.id === after.target?.id && before.target?.kind === after.target?.kind,
    },
    {
      ...{ step: 'schedule', label: 'Start' },
      before: start(before.window, zoneBefore),
      after: start(after.window, zone),
      isSame: isSameTime(before.window?.earliestAt, after.window?.earliestAt),
    },
    {
      ...{ step: 'schedule', label: 'Latest' },
      before: end(before.window, zoneBefore),
      after: end(after.window, zone),
      isSame: isSameTime(before.window?.latestAt, after.window?.latestAt),
    },
  ];
  return rows.filter(({ isSame }) => !isSame).map(({ isSame: _, ...row }) => row);
}

function isSameTime(a: string | null | undefined, b: string | null | undefined): boolean {
  return (a ? Date.parse(a) : null) === (b ? Date.parse(b) : null);
}

type Telling = { zone: string; now: number; absent: string };

function tellTime(instant: string | null, { zone, now, absent }: Telling): string {
  return instant === null ? absent : formatInstant(Date.parse(instant), { zone, now });
}

function tellTarget(target: EditBase['target'], { speakers }: PlanOptions): string {
  if (target === null) return 'nobody Vapi names';
  const { kind, id } = target;
  const name = speakers?.find((speaker) => speaker.kind === kind && speaker.id === id)?.name;
  return name === undefined ? `${kind} ${id}` : name;
}

/** Every number of before and after with its contacts; empty when nothing moved. */
export function diffShares(
  before: readonly EditCaller[],
  after: readonly EditCaller[],
  numbers: readonly NumberOption[] | null,
): EditShare[] {
  const ids = new Set([...before, ...after].map(({ phoneNumberId }) => phoneNumberId));
  const count = (callers: readonly EditCaller[], id: string) =>
    callers.find(({ phoneNumberId }) => phoneNumberId === id)?.contacts ?? 0;
  return [...ids].map((id) => ({
    phoneNumberId: id,
    label: labelNumber(id, numbers),
    before: count(before, id),
    after: count(after, id),
  }));
}

/** How many contacts are called from another number than before; null where a column decides. */
export function countMoved(base: EditBase, callers: CampaignDraft['callers']): number | null {
  const ids = [...new Set(callers.numberIds)];
  if (ids.length === 1) {
    const [id] = ids;
    return base.callers.reduce((sum, c) => sum + (c.phoneNumberId === id ? 0 : c.contacts), 0);
  }
  return callers.share === 'column' ? null : countMoves(base.callers, ids);
}

import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import type { Step } from '@/lib/campaign/draft';
import type { LaunchView } from '@/lib/campaign/launch-view';
import type { Problem } from '@/lib/campaign/plan-types';
import { firstFailure, sayFailure, sayNext } from './launch-words';

const STEP_NAMES: Record<Step, string> = {
  details: 'Details',
  audience: 'Audience',
  callers: 'Caller numbers',
  overrides: 'Overrides',
  schedule: 'Schedule',
  review: 'Review',
};

/** What happened, Vapi's own words beside the step that caused them, and the way back. */
export function FailedPanel({ view }: { view: LaunchView }) {
  const failure = firstFailure(view);
  const problems = failure?.problems ?? [];
  const back = draftHref(view.draftId, problems[0]?.step ?? 'review');
  return (
    <div className="space-y-4">
      <div className="max-w-[72ch]">
        <p className="text-lead">
          <b>{sayFailure(failure)}</b> {view.draftId === null ? null : sayNext(failure)}
        </p>
        {back === null ? null : (
          <Button asChild variant="primary" className="mt-3">
            <PlaceLink href={back}>Back to the draft</PlaceLink>
          </Button>
        )}
      </div>
      {problems.length === 0 ? null : (
        <Panel title="Vapi’s own words" caption={sayStatus(failure?.status ?? null)} isFlush>
          <ul>
            {problems.map((problem) => (
              <Words key={problem.message} problem={problem} draftId={view.draftId} />
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}

function Words({ problem, draftId }: { problem: Problem; draftId: string | null }) {
  const href = draftHref(draftId, problem.step);
  return (
    <li className="flex flex-wrap gap-x-4 gap-y-1 border-line-soft border-b px-3.5 py-2 last:border-b-0">
      <span className="w-32 shrink-0">
        {href === null ? (
          STEP_NAMES[problem.step]
        ) : (
          <PlaceLink href={href} className="underline underline-offset-2">
            {STEP_NAMES[problem.step]}
          </PlaceLink>
        )}
      </span>
      <span lang="en" className="min-w-60 flex-1 [overflow-wrap:anywhere]">
        {problem.message}
      </span>
    </li>
  );
}

function sayStatus(status: number | null): string | null {
  return status === null ? null : `answer ${status}`;
}

function draftHref(draftId: string | null, step: Step): string | null {
  return draftId === null ? null : `/campaigns/new?draft=${draftId}&step=${step}`;
}

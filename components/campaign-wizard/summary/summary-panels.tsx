'use client';

import { Panel } from '@/components/ui/panel';
import type { Problem } from '@/lib/campaign/plan-types';
import { EditSummary } from '../edit/edit-summary';
import { useWizard } from '../wizard-context';
import { PlanSentence } from './plan-sentence';
import { ProblemList } from './problem-list';

/** What a launch would do by now, and what stands in its way. */
export function SummaryPanels({ onFollow }: { onFollow?: (problem: Problem) => void }) {
  const { plan, shown, facts, draft, edit } = useWizard();
  const isEmpty = facts === null && draft.callers.numberIds.length === 0 && draft.name === '';
  return (
    <div className="flex flex-col gap-3">
      {edit === null ? (
        <Panel title="What will happen">
          <p className="text-muted">
            {isEmpty ? (
              'Nothing yet. This fills in as you go; nobody is called before you launch.'
            ) : (
              <PlanSentence phrases={plan.sentence} />
            )}
          </p>
        </Panel>
      ) : (
        <EditSummary edit={edit} />
      )}
      <Panel title="To settle" caption={shown.length}>
        {shown.length === 0 ? (
          <p className="text-muted">Nothing in the steps you have been through.</p>
        ) : (
          <ProblemList problems={shown} {...(onFollow ? { onFollow } : {})} />
        )}
      </Panel>
    </div>
  );
}

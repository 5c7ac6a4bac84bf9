'use client';

import { Panel } from '@/components/ui/panel';
import { PlanSentence } from '../../summary/plan-sentence';
import { ProblemList } from '../../summary/problem-list';
import type { Launching } from '../../use-launch';
import { useWizard } from '../../wizard-context';
import { DialPlanTable } from '../callers/dial-plan-table';
import { LaunchArea } from './launch-area';
import { PayloadPreview } from './payload-preview';
import { SuppressedNotice } from './suppressed-notice';
import { useFreshFacts } from './use-fresh-facts';

/** What will happen, what to settle, what is sent, and the one button that starts it. */
export function ReviewStep({ launching }: { launching: Launching }) {
  const { plan, problems, facts } = useWizard();
  useFreshFacts(launching.failure);
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-[72ch] text-lead text-muted">
        <PlanSentence phrases={plan.sentence} />
      </p>
      {problems.length === 0 ? null : (
        <Panel title="To settle" caption={problems.length} headingLevel={3}>
          <ProblemList problems={problems} />
        </Panel>
      )}
      <SuppressedNotice facts={facts} />
      <DialPlanTable />
      <PayloadPreview />
      <LaunchArea launching={launching} />
    </div>
  );
}

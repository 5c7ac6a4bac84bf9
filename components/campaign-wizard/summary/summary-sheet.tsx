'use client';

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Sheet, SheetContent, SheetTrigger } from '@/components/ui/sheet';
import type { Problem } from '@/lib/campaign/plan-types';
import { useWizard } from '../wizard-context';
import { SummaryPanels } from './summary-panels';

/** The summary where there is no room beside the form. */
export function SummarySheet() {
  const { shown, goTo } = useWizard();
  const [isOpen, setOpen] = useState(false);
  // The open sheet keeps the focus inside; a followed link moves it once the sheet has closed.
  const followed = useRef<Problem | null>(null);
  function follow(problem: Problem) {
    followed.current = problem;
    setOpen(false);
  }
  function openFollowed(event: Event) {
    if (followed.current === null) return;
    event.preventDefault();
    goTo(followed.current.step, followed.current.field);
    followed.current = null;
  }
  return (
    <Sheet open={isOpen} onOpenChange={setOpen}>
      <SheetTrigger asChild>
        <Button>
          Summary
          {shown.length === 0 ? null : <span className="text-muted">{shown.length} to settle</span>}
        </Button>
      </SheetTrigger>
      <SheetContent title="Summary" onCloseAutoFocus={openFollowed}>
        <SummaryPanels onFollow={follow} />
      </SheetContent>
    </Sheet>
  );
}

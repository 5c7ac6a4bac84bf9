'use client';

import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@/components/ui/button';
import { countOf } from '@/lib/campaign/phrases';
import { findFirstError } from '../../problems';
import type { Launching } from '../../use-launch';
import { useWizard } from '../../wizard-context';
import { LaunchConfirm } from './launch-confirm';
import { LaunchFailure } from './launch-failure';
import { RepeatNotice } from './repeat-notice';
import { useRepeats } from './use-repeats';

/** The launch in two steps: the button, then what it means and a second one somewhere else. */
export function LaunchArea({ launching }: { launching: Launching }) {
  const { plan, draft, blocking, goTo } = useWizard();
  const [isOpen, setOpen] = useState(false);
  const first = findFirstError(blocking);
  const { failure } = launching;
  const repeats = useRepeats(draft, failure);
  const button = useRef<HTMLButtonElement>(null);
  function close() {
    flushSync(() => setOpen(false));
    button.current?.focus();
  }
  function open() {
    if (first === null) setOpen(true);
    else goTo(first.step, first.field);
  }
  return (
    <div className="flex flex-col gap-3">
      {failure === null ? null : <LaunchFailure failure={failure} />}
      <RepeatNotice repeats={repeats.repeats} />
      {isOpen && first === null ? (
        <LaunchConfirm launching={launching} repeats={repeats} onClose={close} />
      ) : (
        <div className="flex justify-between gap-2">
          <Button onClick={() => goTo('schedule')}>Back</Button>
          <Button ref={button} variant="primary" onClick={open}>
            {plan.contacts === 0
              ? 'Launch…'
              : `Launch to ${countOf(plan.contacts, 'person', 'people')}`}
          </Button>
        </div>
      )}
    </div>
  );
}

'use client';

import { useEffect, useRef, useState } from 'react';
import { usePlace } from '@/components/shell/place';
import { Step } from '@/lib/campaign/draft';
import { focusField } from './focus-field';

export type GoTo = (step: Step, field?: string) => void;

/** Where the focus goes when a step has come on screen. */
export const STEP_HEADING_ID = 'wizard-step';

/**
 * The step on screen, kept in the address: each change is an entry of the browser's history, so Back goes
 * to the step before. A frame shares its history with the page around it, so there no step is an entry.
 * The draft's id joins the address without one, too.
 */
export function useStep(initialStep: Step, draftId: string | null): [Step, GoTo] {
  const isFramed = usePlace() === 'frame';
  const [step, setStep] = useState(initialStep);
  const wanted = useRef<{ step: Step; field: string | null } | null>(null);

  useEffect(() => {
    function readAddress() {
      const next = stepInAddress(initialStep);
      wanted.current = { step: next, field: null };
      setStep(next);
    }
    window.addEventListener('popstate', readAddress);
    return () => window.removeEventListener('popstate', readAddress);
  }, [initialStep]);

  useEffect(() => {
    if (draftId !== null) window.history.replaceState(null, '', addressOf(draftId));
  }, [draftId]);

  // After the step was drawn: before that its fields are not there to take the focus.
  useEffect(() => {
    if (wanted.current?.step !== step) return;
    moveFocus(wanted.current.field);
    wanted.current = null;
  }, [step]);

  function goTo(next: Step, field?: string) {
    if (next === step) {
      moveFocus(field ?? null);
      return;
    }
    wanted.current = { step: next, field: field ?? null };
    const write = isFramed ? 'replaceState' : 'pushState';
    window.history[write](null, '', addressOf(draftId, next));
    setStep(next);
  }
  return [step, goTo];
}

function moveFocus(field: string | null) {
  if (field !== null && focusField(field)) return;
  const heading = document.getElementById(STEP_HEADING_ID);
  heading?.focus({ preventScroll: true });
  if (heading !== null) window.scrollTo({ top: 0 });
}

function stepInAddress(fallback: Step): Step {
  const read = Step.safeParse(new URLSearchParams(window.location.search).get('step'));
  return read.success ? read.data : fallback;
}

function addressOf(draftId: string | null, step?: Step): string {
  const query = new URLSearchParams(window.location.search);
  if (draftId !== null) query.set('draft', draftId);
  if (step !== undefined) query.set('step', step);
  return `${window.location.pathname}?${query}`;
}

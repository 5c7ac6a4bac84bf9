'use client';

import { type FocusEvent, useState } from 'react';
import { type CampaignDraft, emptyDraft, STEPS, type Step } from '@/lib/campaign/draft';
import type { Problem } from '@/lib/campaign/plan-types';
import { isSameJson } from '@/lib/query/draft-same';
import { readFieldMark } from './focus-field';
import { isWithin } from './problems';
import { sectionOf } from './step-section';

export type Shown = {
  /** Steps that were left once: they say how they stand. */
  left: ReadonlySet<Step>;
  isShown: (problem: Problem) => boolean;
  markLeft: (...steps: Step[]) => void;
  /** For the form's `onBlur`: a field that was left may complain. */
  onBlur: (event: FocusEvent) => void;
};

/** Radix draws open lists outside of the field they belong to. */
const FLOATING = '[data-radix-popper-content-wrapper]';

/** A problem is said when its field or its step was left, not while an empty page is being filled. */
export function useShown(initialStep: Step, initialDraft: CampaignDraft): Shown {
  const [left, setLeft] = useState<ReadonlySet<Step>>(() =>
    stepsWorkedOn(initialStep, initialDraft),
  );
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  return {
    left,
    isShown: ({ step, field }) =>
      left.has(step) || [...touched].some((path) => isWithin(field, path)),
    markLeft: (...steps) => {
      if (!steps.every((step) => left.has(step))) setLeft(new Set([...left, ...steps]));
    },
    onBlur: ({ target, relatedTarget }) => {
      const field = readFieldMark(target);
      if (field === null || touched.has(field) || isStillAt(field, relatedTarget)) return;
      setTouched(new Set([...touched, field]));
    },
  };
}

/** The focus went on inside the field, or into the list it has just opened. */
function isStillAt(field: string, next: Element | null): boolean {
  if (next === null) return false;
  return readFieldMark(next) === field || next.closest(FLOATING) !== null;
}

/** In a draft that is taken up again: the steps before the one opened, and those with something in them. */
function stepsWorkedOn(initialStep: Step, draft: CampaignDraft): ReadonlySet<Step> {
  const empty = emptyDraft();
  const isFilled = (step: Step) => !isSameJson(sectionOf(step, draft), sectionOf(step, empty));
  const at = STEPS.indexOf(initialStep);
  return new Set(STEPS.filter((step, index) => index < at || isFilled(step)));
}

'use client';

import { type FocusEvent, useState } from 'react';
import { STEPS, type Step } from '@/lib/campaign/draft';
import type { Problem } from '@/lib/campaign/plan-types';
import { readFieldMark } from './focus-field';
import { isWithin } from './problems';

export type Shown = {
  /** Steps that were left once: they say how they stand. */
  left: ReadonlySet<Step>;
  isShown: (problem: Problem) => boolean;
  markLeft: (...steps: Step[]) => void;
  /** For the form's `onBlur`: a field that was left may complain. */
  onBlur: (event: FocusEvent) => void;
};

/** A problem is said when its field or its step was left, not while an empty page is being filled. */
export function useShown(initialStep: Step): Shown {
  const [left, setLeft] = useState<ReadonlySet<Step>>(() => stepsBefore(initialStep));
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
      if (field === null || touched.has(field)) return;
      if (relatedTarget !== null && readFieldMark(relatedTarget) === field) return;
      setTouched(new Set([...touched, field]));
    },
  };
}

function stepsBefore(step: Step): ReadonlySet<Step> {
  return new Set(STEPS.slice(0, STEPS.indexOf(step)));
}

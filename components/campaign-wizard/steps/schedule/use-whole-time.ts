'use client';

import { type ChangeEvent, type FocusEvent, useRef } from 'react';
import { useWizard } from '../../wizard-context';

type TimePath = 'schedule.earliest' | 'schedule.latest';

const UNFINISHED = 'unfinished';

/**
 * A time typed only in part has no value for the browser, which would read as "none": a window that starts
 * at once. It is an error of the form until it is whole or empty.
 */
export function useWholeTime(path: TimePath, message: string) {
  const { form } = useWizard();
  const input = useRef<HTMLInputElement | null>(null);
  const registered = form.register(path);
  function check() {
    if (input.current === null) return;
    const known = form.getFieldState(path).error?.type === UNFINISHED;
    if (input.current.validity.badInput) form.setError(path, { type: UNFINISHED, message });
    else if (known) form.clearErrors(path);
  }
  return {
    ...registered,
    ref: (element: HTMLInputElement | null) => {
      registered.ref(element);
      input.current = element;
    },
    // The form's own check is over first: it knows the value only, and would take the error away.
    onChange: async (event: ChangeEvent<HTMLInputElement>) => {
      await registered.onChange(event);
      check();
    },
    onBlur: async (event: FocusEvent<HTMLInputElement>) => {
      await registered.onBlur(event);
      check();
    },
  };
}

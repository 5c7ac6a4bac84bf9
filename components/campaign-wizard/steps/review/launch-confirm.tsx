'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { countOf, formatSpan } from '@/lib/campaign/phrases';
import type { Repeat } from '@/lib/campaign/repeat';
import type { Launching } from '../../use-launch';
import { useWizard } from '../../wizard-context';
import { AcceptRepeat } from './accept-repeat';
import type { Repeats } from './use-repeats';

/** Above this many contacts their number has to be typed. */
export const TYPED_ABOVE = 100;

type LaunchConfirmProps = { launching: Launching; repeats: Repeats; onClose: () => void };

/** The last question, in the page: who is called, what can still be undone, and the number typed. */
export function LaunchConfirm({ launching, repeats: known, onClose }: LaunchConfirmProps) {
  const { plan, draft } = useWizard();
  const { repeats, isChecking } = known;
  const [typed, setTyped] = useState('');
  const [accepted, setAccepted] = useState<readonly Repeat[] | null>(null);
  const id = useId();
  const area = useRef<HTMLElement>(null);
  const people = countOf(plan.contacts, 'person', 'people');
  const isTypingAsked = plan.contacts > TYPED_ABOVE;
  const isCountTyped = !isTypingAsked || readCount(typed) === plan.contacts;
  const isRepeatAccepted = repeats.length === 0 || accepted === repeats;
  const isConfirmed = isCountTyped && isRepeatAccepted && !isChecking;
  // The button that opened this is gone; the focus goes on to what replaced it.
  useEffect(() => area.current?.focus(), []);
  return (
    <section
      ref={area}
      aria-labelledby={id}
      aria-busy={isChecking}
      tabIndex={-1}
      className="rounded-lg border border-ink bg-panel px-3.5 py-3 focus-visible:outline-none"
    >
      <h3 id={id} className="font-medium">
        Launch “{draft.name.trim()}” to {people}?
      </h3>
      <UndoWords />
      {repeats.length === 0 ? null : (
        <AcceptRepeat
          people={people}
          isAccepted={isRepeatAccepted}
          onChange={(isAccepted) => setAccepted(isAccepted ? repeats : null)}
        />
      )}
      {isTypingAsked ? (
        <Field label={`Type ${plan.contacts} to confirm`} className="mt-3 max-w-60">
          <Input
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
      ) : null}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          variant="primary"
          disabled={!isConfirmed}
          isBusy={launching.isPending}
          onClick={() =>
            void launching.start(
              plan.contacts,
              repeats.map(({ key }) => key),
            )
          }
        >
          {launching.isPending
            ? 'Launching…'
            : `${plan.startsNow ? 'Launch now' : 'Launch for the start'}, ${people}`}
        </Button>
        <Button isBusy={launching.isPending} onClick={onClose}>
          Not yet
        </Button>
      </div>
    </section>
  );
}

function UndoWords() {
  const { plan, limits } = useWizard();
  const grace = formatSpan(limits.graceSeconds);
  return (
    <p className="max-w-[72ch] text-muted">
      {plan.startsNow
        ? `The first call is placed ${grace} after the launch. Until then Undo cancels it and nobody is called.`
        : 'Until the start, Undo cancels it and nobody is called.'}{' '}
      The draft can not be changed after this.
    </p>
  );
}

/** `2,312`, `2312` and `2 312` are the same number. */
function readCount(typed: string): number {
  const digits = typed.replace(/[\s,.’']/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
}

'use client';

import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { FixResult, ImportIssue } from '@/lib/contacts/import-types';
import type { ImportSession } from '../import-session';
import type { IssueRowActs } from './issue-row';
import type { IssuePages } from './use-issue-pages';

type CellFixNeeds = {
  session: ImportSession;
  pages: IssuePages;
  box: RefObject<HTMLElement | null>;
  onSay: (sentence: string) => void;
  scrollTo: (index: number) => void;
};

const MOVES: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

function outcomeSentence({ row }: FixResult): string {
  const [first] = row.issues;
  if (row.outcome === 'accepted') return `Line ${row.line} is accepted now.`;
  return `Line ${row.line} is still left out: ${first?.reason ?? row.outcome}`;
}

/** One finding among all: a cell may have several. */
export function issueKey({ line, column, code }: ImportIssue): string {
  return `${line} ${code} ${column ?? ''}`;
}

/**
 * Which finding is being mended, and where the focus goes next. A mended finding leaves the list, so the
 * next problem is at the same place.
 */
export function useCellFix({ session, pages, box, onSay, scrollTo }: CellFixNeeds) {
  const [open, setOpen] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [focused, setFocused] = useState(0);
  const wanted = useRef<number | null>(null);
  const tabbable = Math.min(focused, Math.max(0, pages.total - 1));

  function focusAt(index: number) {
    wanted.current = index;
    setFocused(index);
    scrollTo(index);
  }

  // The row to focus may have to be drawn, or to slide into the place of a mended one, first.
  useEffect(() => {
    if (wanted.current === null || !pages.isFresh || busy !== null || open !== null) return;
    const index = Math.min(wanted.current, pages.total - 1);
    const button = box.current?.querySelector<HTMLElement>(`[data-issue="${index}"]`);
    const target = pages.total === 0 ? box.current : button;
    if (!target) return;
    wanted.current = null;
    target.focus();
  });

  async function save(index: number, value: string, how: 'enter' | 'blur') {
    const issue = pages.issueAt(index);
    if (!issue?.column) return;
    const key = issueKey(issue);
    setBusy(key);
    try {
      onSay(outcomeSentence(await session.fix({ line: issue.line, column: issue.column, value })));
      // Another may have been opened while this one was checked.
      setOpen((now) => (now === key ? null : now));
      if (how === 'enter') focusAt(index);
    } catch (thrown) {
      onSay(thrown instanceof Error ? thrown.message : 'The cell was not changed.');
    } finally {
      setBusy(null);
    }
  }

  function close(index: number) {
    setOpen(null);
    // Only Escape and Enter leave nothing focused: a click elsewhere has its focus already.
    if (box.current?.contains(document.activeElement)) focusAt(index);
  }

  function openAt(index: number) {
    const issue = pages.issueAt(index);
    if (issue) setOpen(issueKey(issue));
  }

  function press(event: KeyboardEvent) {
    const step = MOVES[event.key];
    if (step === undefined || open !== null || pages.total === 0) return;
    event.preventDefault();
    focusAt(Math.max(0, Math.min(pages.total - 1, tabbable + step)));
  }

  const acts = useSteadyActs({ onOpen: openAt, onSave: save, onClose: close, onFocus: setFocused });
  return { open, busy, tabbable, acts, press };
}

/** The same functions at every render, so that rows that did not change are not drawn again. */
function useSteadyActs(acts: IssueRowActs): IssueRowActs {
  const newest = useRef(acts);
  useEffect(() => {
    newest.current = acts;
  });
  const [steady] = useState<IssueRowActs>(() => ({
    onOpen: (index) => newest.current.onOpen(index),
    onSave: (...given) => newest.current.onSave(...given),
    onClose: (index) => newest.current.onClose(index),
    onFocus: (index) => newest.current.onFocus(index),
  }));
  return steady;
}

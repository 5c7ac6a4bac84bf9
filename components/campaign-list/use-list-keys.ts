'use client';

import { type RefObject, useEffect } from 'react';

/** `/` goes to the search field from anywhere on the page but a place where one types. */
export function useSearchKey(field: RefObject<HTMLInputElement | null>): void {
  // The key is pressed wherever the focus is, so the document listens.
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [field]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest(
      'input, textarea, select, [role="dialog"], [role="alertdialog"], [role="menu"]',
    ) !== null
  );
}

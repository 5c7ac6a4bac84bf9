'use client';

import { useState } from 'react';

/**
 * Who gets the focus back when a dialog closes that has no trigger of its own: what had it when `isOpen`
 * became true, or the button of the menu it was chosen from. Without this the focus is lost.
 */
export function useOpener(isOpen: boolean) {
  const [known, setKnown] = useState<{ isOpen: boolean; opener: HTMLElement | null }>({
    isOpen: false,
    opener: null,
  });
  if (known.isOpen !== isOpen) {
    // Read while drawing: once drawn, a menu that led here is gone and the focus with it.
    setKnown({ isOpen, opener: isOpen ? findOpener() : known.opener });
  }
  return (event: Event) => {
    event.preventDefault();
    known.opener?.focus();
  };
}

function findOpener(): HTMLElement | null {
  if (typeof document === 'undefined') return null;
  const focused = document.activeElement;
  const menuButton = focused?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  if (menuButton) return document.getElementById(menuButton);
  return focused instanceof HTMLElement ? focused : null;
}

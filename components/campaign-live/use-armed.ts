'use client';

import { useEffect, useState } from 'react';

const ARM_MS = 500;

/** True half a second after the question came up: a second click meant for what was there before must not answer it. */
export function useArmed(isOpen: boolean): boolean {
  const [isArmed, setArmed] = useState(false);
  // Only time arms it.
  useEffect(() => {
    if (!isOpen) return;
    const timer = setTimeout(() => setArmed(true), ARM_MS);
    return () => {
      clearTimeout(timer);
      setArmed(false);
    };
  }, [isOpen]);
  return isArmed && isOpen;
}

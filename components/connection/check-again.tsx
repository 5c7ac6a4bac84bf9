'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { Button } from '@/components/ui/button';

/** Asks Vapi everything on the page anew. What is on screen stays until the answers are there. */
export function CheckAgain() {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  return (
    <Button isBusy={isPending} onClick={() => startTransition(() => router.refresh())}>
      {isPending ? 'Checking…' : 'Check again'}
    </Button>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useHref } from '@/components/shell/place';
import { Button } from '@/components/ui/button';
import type { DraftSaver } from '@/lib/query/draft-saver';

/** Goes to the campaigns once the draft is safe; when it can't be saved the page stays and says why. */
export function SaveAndLeave({ saver }: { saver: DraftSaver }) {
  const router = useRouter();
  const hrefOf = useHref();
  const [isBusy, setBusy] = useState(false);
  async function saveAndLeave() {
    setBusy(true);
    const { phase } = await saver.flush();
    if (phase === 'saved' || phase === 'untouched') router.push(hrefOf('/campaigns'));
    else setBusy(false);
  }
  return (
    <Button isBusy={isBusy} onClick={() => void saveAndLeave()}>
      Save and leave
    </Button>
  );
}

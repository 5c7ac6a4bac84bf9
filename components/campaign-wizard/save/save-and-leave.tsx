'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useHref } from '@/components/shell/place';
import { Button } from '@/components/ui/button';
import type { DraftSaver } from '@/lib/query/draft-saver';

/** Goes to where the draft is listed once it is safe; when it can't be saved the page stays and says why. */
export function SaveAndLeave({ saver }: { saver: DraftSaver }) {
  const router = useRouter();
  const hrefOf = useHref();
  const [isBusy, setBusy] = useState(false);
  async function saveAndLeave() {
    setBusy(true);
    const { phase, draftId } = await saver.flush();
    if (phase === 'saved' || phase === 'untouched') {
      // Of one never saved there is nothing to see.
      const isListed = draftId !== null;
      router.push(hrefOf(isListed ? `/campaigns/drafts?saved=${draftId}` : '/campaigns'));
    } else setBusy(false);
  }
  return (
    <Button isBusy={isBusy} onClick={() => void saveAndLeave()}>
      Save and leave
    </Button>
  );
}

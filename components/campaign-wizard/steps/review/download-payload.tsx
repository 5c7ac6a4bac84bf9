'use client';

import { Download } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { draftUrl } from '@/lib/query/draft-request';
import { useWizard } from '../../wizard-context';

/** The whole payload, made by the server from the saved draft. */
export function DownloadPayload() {
  const { draftId } = useWizard();
  if (draftId === null) return null;
  return (
    <Button asChild size="small">
      <a href={`${draftUrl(draftId)}/payload`} download>
        <Download aria-hidden />
        Whole payload
      </a>
    </Button>
  );
}

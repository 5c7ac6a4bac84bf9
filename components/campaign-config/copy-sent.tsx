'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { payloadToCurl } from '@/lib/wire/curl';

type Form = 'JSON' | 'curl';

/** What was sent at launch, all contacts included, to the clipboard: read only when it is asked for. */
export function CopySent({ campaignId }: { campaignId: string }) {
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  async function copy(form: Form) {
    setBusy(true);
    setSaid('');
    setSaid(await copySent(campaignId, form));
    setBusy(false);
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span role="status" className="text-caption text-muted">
        {said}
      </span>
      <Button size="small" isBusy={isBusy} onClick={() => void copy('JSON')}>
        Copy what was sent
      </Button>
      <Button size="small" isBusy={isBusy} onClick={() => void copy('curl')}>
        as curl
      </Button>
    </div>
  );
}

async function copySent(campaignId: string, form: Form): Promise<string> {
  try {
    const response = await fetch(`/api/campaigns/${encodeURIComponent(campaignId)}/sent`);
    if (!response.ok) return 'It could not be read. Try again.';
    const payload = (await response.json()) as Record<string, unknown>;
    const text = form === 'JSON' ? JSON.stringify(payload, null, 2) : payloadToCurl(payload);
    await navigator.clipboard.writeText(text);
    return 'Copied, with all contacts.';
  } catch {
    return 'It could not be copied. Try again.';
  }
}

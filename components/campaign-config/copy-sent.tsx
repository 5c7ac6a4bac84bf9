'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { writeClipboard } from '@/components/ui/write-clipboard';
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
  const payload = await readSent(campaignId);
  if (payload === null) return 'It could not be read. Try again.';
  const text = form === 'JSON' ? JSON.stringify(payload, null, 2) : payloadToCurl(payload);
  const wasCopied = await writeClipboard(text);
  return wasCopied ? 'Copied, with all contacts.' : 'The browser refused to copy. Try again.';
}

async function readSent(campaignId: string): Promise<Record<string, unknown> | null> {
  try {
    const response = await fetch(`/api/campaigns/${encodeURIComponent(campaignId)}/sent`);
    return response.ok ? ((await response.json()) as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

'use client';

import { Button } from '@/components/ui/button';
import { MessagePage } from './message-page';

/** In the place of a page whose form was sent to a server that has moved on. */
export function NewVersionPage() {
  return (
    <MessagePage
      title="A new version was deployed"
      action={
        <Button variant="primary" onClick={() => window.location.reload()}>
          Reload the page
        </Button>
      }
    >
      This page comes from the version before, so what you just asked for was not done. Reload, then
      do it again. Saved drafts are kept.
    </MessagePage>
  );
}

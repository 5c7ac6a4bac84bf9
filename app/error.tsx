'use client';

import { MessagePage } from '@/components/shell/message-page';
import { Button } from '@/components/ui/button';

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <MessagePage
      title="This page could not be drawn"
      requestId={error.digest}
      action={
        <>
          <Button variant="primary" onClick={() => retry()}>
            Try again
          </Button>
          <Button asChild>
            <a href="/campaigns">Go to campaigns</a>
          </Button>
        </>
      }
    >
      Nothing was sent or changed by this, and running campaigns go on.
    </MessagePage>
  );
}

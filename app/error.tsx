'use client';

import { MessagePage } from '@/components/shell/message-page';
import { describePageFailure } from '@/components/shell/page-failure';
import { Button } from '@/components/ui/button';

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const { title, words, requestId } = describePageFailure(error.digest);
  return (
    <MessagePage
      title={title}
      requestId={requestId}
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
      {words}
    </MessagePage>
  );
}

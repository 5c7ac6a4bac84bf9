'use client';

import { MessagePage } from '@/components/shell/message-page';
import { NewVersionPage } from '@/components/shell/new-version-page';
import { describePageFailure } from '@/components/shell/page-failure';
import { Button } from '@/components/ui/button';
import { isOutdatedCall } from '@/lib/query/call-action';

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  if (isOutdatedCall(error)) return <NewVersionPage />;
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

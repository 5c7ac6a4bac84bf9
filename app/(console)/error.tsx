'use client';

import { ErrorState } from '@/components/shell/error-state';
import { NewVersionPage } from '@/components/shell/new-version-page';
import { describePageFailure } from '@/components/shell/page-failure';
import { PlaceLink } from '@/components/shell/place-link';
import { Button } from '@/components/ui/button';
import { isOutdatedCall } from '@/lib/query/call-action';

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

/** Inside the frame, so that the way out stays where it was. */
export default function ConsoleError({ error, retry }: ErrorPageProps) {
  if (isOutdatedCall(error)) return <NewVersionPage />;
  const { title, words, requestId } = describePageFailure(error.digest);
  return (
    <ErrorState
      headingLevel={1}
      className="px-0"
      title={title}
      requestId={requestId}
      onRetry={() => retry()}
      action={
        <Button asChild>
          <PlaceLink href="/campaigns">Go to campaigns</PlaceLink>
        </Button>
      }
    >
      {words}
    </ErrorState>
  );
}

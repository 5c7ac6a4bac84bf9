'use client';

import Link from 'next/link';
import { ErrorState } from '@/components/shell/error-state';
import { Button } from '@/components/ui/button';

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

/** Inside the frame, so that the way out stays where it was. */
export default function ConsoleError({ error, retry }: ErrorPageProps) {
  return (
    <ErrorState
      headingLevel={1}
      className="px-0"
      title="This page could not be drawn"
      requestId={error.digest}
      onRetry={() => retry()}
      action={
        <Button asChild>
          <Link href="/campaigns">Go to campaigns</Link>
        </Button>
      }
    >
      Nothing was sent or changed by this, and running campaigns go on.
    </ErrorState>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { ErrorState } from '@/components/shell/error-state';
import { PageHeader } from '@/components/shell/page-header';

type ListUnreadProps = { message: string };

/** Stands where the list would: nothing is known yet, which is not the same as no campaigns. */
export function ListUnread({ message }: ListUnreadProps) {
  const router = useRouter();
  const [isRetrying, startRetry] = useTransition();
  return (
    <>
      <PageHeader title="Campaigns" />
      <ErrorState
        className="px-0"
        title="The campaigns could not be read"
        onRetry={() => startRetry(() => router.refresh())}
        isRetrying={isRetrying}
      >
        {message} Running campaigns go on.
      </ErrorState>
    </>
  );
}

import type { Metadata } from 'next';
import { Suspense } from 'react';
import { CheckAgain } from '@/components/connection/check-again';
import {
  ApisSkeleton,
  KeySkeleton,
  NumbersSkeleton,
  SlotsSkeleton,
  SpeakersSkeleton,
} from '@/components/connection/part-skeletons';
import { PageHeader } from '@/components/shell/page-header';
import { requirePageActor } from '@/lib/server/auth/actor';
import { ApisPart, KeyPart, NumbersPart, SlotsPart, SpeakersPart } from './parts';

export const metadata: Metadata = { title: 'Connection' };

/** Each part asks Vapi by itself: one that fails, or takes long, holds up no other. */
export default async function ConnectionPage() {
  const actor = await requirePageActor('see');
  return (
    <div className="grid gap-4">
      <PageHeader title="Connection" actions={<CheckAgain />} />
      <Suspense fallback={<KeySkeleton />}>
        <KeyPart actor={actor} />
      </Suspense>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Suspense fallback={<ApisSkeleton />}>
          <ApisPart actor={actor} />
        </Suspense>
        <Suspense fallback={<SlotsSkeleton />}>
          <SlotsPart actor={actor} />
        </Suspense>
      </div>
      <Suspense fallback={<NumbersSkeleton />}>
        <NumbersPart actor={actor} />
      </Suspense>
      <Suspense fallback={<SpeakersSkeleton />}>
        <SpeakersPart actor={actor} />
      </Suspense>
    </div>
  );
}

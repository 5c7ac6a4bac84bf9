import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { hasFullSession } from '@/lib/server/auth/has-full-session';
import { safeNext } from '@/lib/server/auth/safe-next';
import { env } from '@/lib/server/env';
import { DEMO_PERSON } from '@/lib/server/people/demo-person';
import { signInFrame } from '../actions';
import { CookieBlocked } from './cookie-blocked';
import { FrameSignInForm } from './frame-sign-in-form';

export const metadata: Metadata = { title: 'Sign in' };

type Query = { next?: string | string[]; tried?: string | string[] };

export default async function FrameSignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, requestHeaders] = await Promise.all([searchParams, headers()]);
  const next = safeNext([query.next].flat()[0], 'frame');
  if (await hasFullSession(requestHeaders)) redirect(next);
  // The password was right a moment ago, and the cookie it was answered with did not come back.
  if (query.tried !== undefined) return <CookieBlocked next={next} />;
  return (
    <main className="mx-auto max-w-100 px-6 py-8">
      <h1 className="text-title">Sign in to Dialboard</h1>
      <p className="mt-1 mb-5 text-muted">For this frame only; it is signed out separately.</p>
      <FrameSignInForm signIn={signInFrame} next={next} demo={env().isDemo ? DEMO_PERSON : null} />
    </main>
  );
}

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { Entrance } from '@/components/people/entrance';
import { SignInForm } from '@/components/people/sign-in-form';
import { hasFullSession } from '@/lib/server/auth/has-full-session';
import { safeNext } from '@/lib/server/auth/safe-next';
import { env } from '@/lib/server/env';
import { DEMO_PERSON } from '@/lib/server/people/demo-person';
import { needsSetUp } from '@/lib/server/people/first-admin';
import { signInAction } from './actions';

export const metadata: Metadata = { title: 'Sign in' };

type SignInPageProps = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const [query, requestHeaders] = await Promise.all([searchParams, headers()]);
  const next = safeNext([query.next].flat()[0]);
  if (await hasFullSession(requestHeaders)) redirect(next);
  if (await needsSetUp()) redirect('/set-up');
  return (
    <Entrance title="Sign in" lead="Campaigns are built, launched and watched in here.">
      <SignInForm signIn={signInAction} next={next} demo={env().isDemo ? DEMO_PERSON : null} />
      <p className="mt-4 text-caption text-muted">
        Password forgotten? An administrator can make you a link to set a new one.
      </p>
    </Entrance>
  );
}

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { Entrance } from '@/components/people/entrance';
import { JoinForm } from '@/components/people/join-form';
import { LinkRefused } from '@/components/people/link-refused';
import { tryLink } from '@/lib/server/people/try-link';
import { joinAction } from '../actions';

export const metadata: Metadata = { title: 'Join' };

type InvitePageProps = { params: Promise<{ token: string }> };

export default async function InvitePage({ params }: InvitePageProps) {
  const [{ token }, requestHeaders] = await Promise.all([params, headers()]);
  const link = await tryLink(token, { kind: 'invite', headers: requestHeaders });
  if (link === null) notFound();
  if (typeof link === 'string') return <LinkRefused message={link} />;
  return (
    <Entrance
      title="Join Dialboard"
      lead={
        <>
          You are invited as {link.role} and will sign in with{' '}
          <span className="text-ink [overflow-wrap:anywhere]">{link.email}</span>.
        </>
      }
    >
      <JoinForm token={token} email={link.email} join={joinAction} />
    </Entrance>
  );
}

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { Entrance } from '@/components/people/entrance';
import { LinkRefused } from '@/components/people/link-refused';
import { ResetForm } from '@/components/people/reset-form';
import { tryLink } from '@/lib/server/people/try-link';
import { resetAction } from '../actions';

export const metadata: Metadata = { title: 'New password' };

type ResetPageProps = { params: Promise<{ token: string }> };

export default async function ResetPage({ params }: ResetPageProps) {
  const [{ token }, requestHeaders] = await Promise.all([params, headers()]);
  const link = await tryLink(token, { kind: 'reset', headers: requestHeaders });
  if (link === null) notFound();
  if (typeof link === 'string') return <LinkRefused message={link} />;
  return (
    <Entrance
      title="Set a new password"
      lead={
        <>
          For <span className="text-ink [overflow-wrap:anywhere]">{link.email}</span>. Your other
          sessions end.
        </>
      }
    >
      <ResetForm token={token} email={link.email} reset={resetAction} />
    </Entrance>
  );
}

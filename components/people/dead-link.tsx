import Link from 'next/link';
import { MessagePage } from '@/components/shell/message-page';
import { Button } from '@/components/ui/button';

type DeadLinkProps = {
  /** What to ask an administrator for: "a new invitation". */
  remedy: string;
};

/** One page for every link that does not work: which of the reasons it is, is not for strangers. */
export function DeadLink({ remedy }: DeadLinkProps) {
  return (
    <MessagePage
      title="This link does not work"
      action={
        <Button asChild>
          <Link href="/sign-in">Go to sign-in</Link>
        </Button>
      }
    >
      It was used, was withdrawn, is too old, or was not copied whole. If you set your password with
      it already, sign in; if not, ask an administrator for {remedy}. Nothing was changed.
    </MessagePage>
  );
}

import { FrameNote } from '@/components/embed/frame-note';
import { OpenInTab } from '@/components/embed/open-in-tab';
import { Button } from '@/components/ui/button';

/** Said once, instead of asking for the password again and again. */
export function CookieBlocked({ next }: { next: string }) {
  return (
    <FrameNote
      title="This browser does not keep the sign-in in a frame"
      action={
        <>
          <OpenInTab path={next} />
          <Button asChild variant="ghost">
            <a href={`/embed/sign-in?next=${encodeURIComponent(next)}`}>Try again here</a>
          </Button>
        </>
      }
    >
      The password was right, but cookies of other sites are blocked, so this frame forgets who you
      are. In a tab of its own Dialboard works.
    </FrameNote>
  );
}

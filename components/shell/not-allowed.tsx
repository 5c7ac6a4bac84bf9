import type { ComponentType, ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { PlaceLink } from './place-link';

type PageProps = { title: string; children: ReactNode; action: ReactNode };

type NotAllowedProps = {
  /** What it is drawn in: a page of the console, or a note in a frame. */
  Page: ComponentType<PageProps>;
  person: { name: string; role: string };
};

export function NotAllowed({ Page, person: { name, role } }: NotAllowedProps) {
  return (
    <Page
      title="Your role does not open this page"
      action={
        <Button asChild>
          <PlaceLink href="/campaigns">Go to campaigns</PlaceLink>
        </Button>
      }
    >
      {name} is signed in as {role}. An administrator can change that; nothing was changed.
    </Page>
  );
}

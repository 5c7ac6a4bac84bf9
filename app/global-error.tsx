'use client';

import { GeistSans } from 'geist/font/sans';
import { MessagePage } from '@/components/shell/message-page';
import { Button } from '@/components/ui/button';
import './globals.css';

type GlobalErrorProps = { error: Error & { digest?: string } };

/** Replaces the root layout when that itself fails, so it brings its own page and knows no theme. */
export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang="en" className={GeistSans.variable}>
      <head>
        <title>Dialboard could not start</title>
      </head>
      <body className="font-sans">
        <MessagePage
          title="Dialboard could not start"
          requestId={error.digest}
          action={
            <Button variant="primary" onClick={() => window.location.reload()}>
              Load again
            </Button>
          }
        >
          Nothing was sent or changed by this, and running campaigns go on.
        </MessagePage>
      </body>
    </html>
  );
}

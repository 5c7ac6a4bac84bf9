'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ThemeProvider } from 'next-themes';
import { type ReactNode, useState } from 'react';
import { NonceContext } from '@/components/ui/nonce-context';
import { TooltipProvider } from '@/components/ui/tooltip';
import { keepNonce } from './keep-nonce';
import { NewVersionNotice } from './new-version-notice';

type ProvidersProps = { nonce?: string | undefined; children: ReactNode };

/**
 * What every page stands in. Query retries are off: whoever polls has its own backoff. Nothing waits for
 * the network in silence: what can’t be asked fails, and is said.
 */
export function Providers({ nonce: givenNonce, children }: ProvidersProps) {
  // A refresh hands down a newer nonce, but the document's policy knows only its first.
  const [nonce] = useState(() => keepNonce(givenNonce));
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { retry: false, staleTime: 2_000, networkMode: 'always' },
          mutations: { networkMode: 'always' },
        },
      }),
  );
  return (
    <NonceContext value={nonce}>
      <ThemeProvider
        attribute="class"
        defaultTheme="system"
        enableSystem
        {...(nonce ? { nonce } : {})}
      >
        <QueryClientProvider client={client}>
          <TooltipProvider delayDuration={300}>
            {children}
            <NewVersionNotice />
          </TooltipProvider>
        </QueryClientProvider>
      </ThemeProvider>
    </NonceContext>
  );
}

'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ThemeProvider } from 'next-themes';
import { type ReactNode, useState } from 'react';
import { NonceContext } from '@/components/ui/nonce-context';
import { TooltipProvider } from '@/components/ui/tooltip';

type ProvidersProps = { nonce?: string | undefined; children: ReactNode };

/** What every page stands in. Retries are off: whoever polls has its own backoff. */
export function Providers({ nonce, children }: ProvidersProps) {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 2_000 } } }),
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
          <TooltipProvider delayDuration={300}>{children}</TooltipProvider>
        </QueryClientProvider>
      </ThemeProvider>
    </NonceContext>
  );
}

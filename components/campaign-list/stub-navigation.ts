import { useSyncExternalStore } from 'react';

/** For tests, in place of next/navigation: what is written into the history is what the page then reads. */

export const useRouter = () => ({ push: () => undefined });
export const usePathname = () => '/campaigns';
export const useSearchParams = () =>
  new URLSearchParams(useSyncExternalStore(listenToAddress, () => window.location.search));

function listenToAddress(listen: () => void) {
  const { pushState, replaceState } = window.history;
  Object.assign(window.history, {
    pushState: (...entry: Parameters<typeof pushState>) => {
      pushState.apply(window.history, entry);
      listen();
    },
    replaceState: (...entry: Parameters<typeof replaceState>) => {
      replaceState.apply(window.history, entry);
      listen();
    },
  });
  window.addEventListener('popstate', listen);
  return () => {
    Object.assign(window.history, { pushState, replaceState });
    window.removeEventListener('popstate', listen);
  };
}

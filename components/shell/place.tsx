'use client';

import { createContext, type ReactNode, useCallback, useContext } from 'react';

/** Where a screen stands: in the console, or in a frame of somebody's portal. */
export type Place = 'console' | 'frame';

const PlaceContext = createContext<Place>('console');

export function PlaceProvider({ place, children }: { place: Place; children: ReactNode }) {
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

export function usePlace(): Place {
  return useContext(PlaceContext);
}

/** Addresses of screens that stand in both places: `/campaigns/1` is `/embed/campaigns/1` in a frame. */
export function useHref(): (path: string) => string {
  const prefix = usePlace() === 'frame' ? '/embed' : '';
  return useCallback((path) => `${prefix}${path}`, [prefix]);
}

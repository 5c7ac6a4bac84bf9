'use client';

import { createContext, type ReactNode, useCallback, useContext } from 'react';

/** Where a screen stands: in the console, or in a frame of somebody's portal. */
export type Place = 'console' | 'frame';

/** What whoever shows the screen may want to know: a frame's portal. */
export type PlaceNews = { type: 'launched'; launch: string };

const PlaceContext = createContext<Place>('console');
const NewsContext = createContext<(news: PlaceNews) => void>(() => undefined);

type PlaceProviderProps = {
  place: Place;
  onNews?: (news: PlaceNews) => void;
  children: ReactNode;
};

export function PlaceProvider({ place, onNews, children }: PlaceProviderProps) {
  const screens = <PlaceContext value={place}>{children}</PlaceContext>;
  return onNews === undefined ? screens : <NewsContext value={onNews}>{screens}</NewsContext>;
}

export function useTellNews(): (news: PlaceNews) => void {
  return useContext(NewsContext);
}

export function usePlace(): Place {
  return useContext(PlaceContext);
}

/** Addresses of screens that stand in both places: `/campaigns/1` is `/embed/campaigns/1` in a frame. */
export function useHref(): (path: string) => string {
  const prefix = usePlace() === 'frame' ? '/embed' : '';
  return useCallback((path) => `${prefix}${path}`, [prefix]);
}

'use client';

import Link from 'next/link';
import type { ComponentProps } from 'react';
import { useHref } from './place';

type PlaceLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: string };

/** A link between screens that stand in the console and in a frame: it stays where it is pressed. */
export function PlaceLink({ href, ...props }: PlaceLinkProps) {
  const hrefOf = useHref();
  return <Link href={hrefOf(href)} {...props} />;
}

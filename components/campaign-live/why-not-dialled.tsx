'use client';

import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover';
import type { Forecast } from '@/lib/campaign/forecast';
import type { LiveCampaign } from '@/lib/campaign/live';
import { tellWhyNotDialled } from '@/lib/campaign/why-not-dialled';
import { useTimeWords } from './use-time-words';

type WhyNotDialledProps = { live: LiveCampaign; forecast: Forecast; nowMs: number };

/** "Why?" after a sentence that leaves people out. */
export function WhyNotDialled({ live, forecast, nowMs }: WhyNotDialledProps) {
  const formatTime = useTimeWords(nowMs);
  const told = tellWhyNotDialled({ live, forecast, formatTime });
  if (told === null) return null;
  return (
    <Popover>
      <PopoverTrigger asChild>
        <Button variant="link" size="inline" className="ml-1.5 align-baseline">
          Why?
        </Button>
      </PopoverTrigger>
      <PopoverContent className="w-84" aria-label="Why contacts are not dialled">
        <p>{told.why}</p>
        <p className="mt-2 text-muted">{told.remedy}</p>
        <p className="mt-2">
          <Link className="underline" href="/help#not-dialled" target="_blank">
            All reasons
            <span className="sr-only"> (opens in a new tab)</span>
          </Link>
        </p>
      </PopoverContent>
    </Popover>
  );
}

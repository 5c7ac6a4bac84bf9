'use client';

import { Menu } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Sheet, SheetContent, SheetTrigger } from '@/components/ui/sheet';
import { Brand } from './brand';
import { HelpLink } from './help-link';
import { NavLinks } from './nav-links';
import { Person } from './person';
import type { SidebarProps } from './sidebar';
import { SlotsInUse } from './slots-in-use';

/** The sidebar's stand-in up to 900 px: the name and a menu. */
export function TopBar({ person, canOperate, slots }: SidebarProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <header className="sticky top-0 z-30 flex h-12 items-center justify-between border-line border-b bg-bg px-4 lg:hidden">
      <Link href="/campaigns" className="rounded-md py-1">
        <Brand />
      </Link>
      <Sheet open={isOpen} onOpenChange={setOpen}>
        <SheetTrigger asChild>
          <Button variant="ghost" size="icon" aria-label="Menu">
            <Menu aria-hidden />
          </Button>
        </SheetTrigger>
        <SheetContent side="left" title="Dialboard">
          <div className="-mx-2 flex min-h-full flex-col gap-4">
            <nav aria-label="Main" className="flex-1">
              <NavLinks canOperate={canOperate} onNavigate={() => setOpen(false)} />
            </nav>
            {slots ? <SlotsInUse {...slots} /> : null}
            <HelpLink onNavigate={() => setOpen(false)} />
            <Person {...person} onNavigate={() => setOpen(false)} />
          </div>
        </SheetContent>
      </Sheet>
    </header>
  );
}

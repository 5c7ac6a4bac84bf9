import Link from 'next/link';
import { Brand } from './brand';
import { HelpLink } from './help-link';
import { KeyboardMap } from './keyboard-map';
import { NavLinks } from './nav-links';
import { Person, type PersonProps } from './person';
import { SlotsInUse, type SlotsInUseProps } from './slots-in-use';

/** `slots` is left out until someone reads them: the block hides rather than show zeros. */
export type SidebarProps = {
  person: PersonProps;
  canOperate: boolean;
  slots?: SlotsInUseProps | undefined;
};

/** The left column from 901 px up; below that the top bar takes its place. */
export function Sidebar({ person, canOperate, slots }: SidebarProps) {
  return (
    <aside className="border-line border-r max-lg:hidden">
      <div className="sticky top-0 flex h-dvh flex-col gap-3 overflow-y-auto px-2.5 py-3.5">
        <Link href="/campaigns" className="rounded-md px-2 py-1">
          <Brand />
        </Link>
        <nav aria-label="Main" className="flex-1">
          <NavLinks canOperate={canOperate} />
        </nav>
        {slots ? <SlotsInUse {...slots} /> : null}
        <div>
          <HelpLink />
          <KeyboardMap canOperate={canOperate} />
        </div>
        <Person {...person} />
      </div>
    </aside>
  );
}

import { type Fault, type FaultAction, pathMatcher } from './fault';

export interface BookedFault extends Fault {
  id: number;
  /** Requests that matched so far, whether hit or spared. */
  seen: number;
  hits: number;
}

interface Page {
  fault: BookedFault;
  isMatch: (path: string) => boolean;
}

/** The faults that wait for their requests. The first that applies wins. */
export class FaultBook {
  private pages: Page[] = [];
  private lastId = 0;

  add(fault: Fault): BookedFault {
    const booked: BookedFault = { ...fault, id: ++this.lastId, seen: 0, hits: 0 };
    this.pages.push({ fault: booked, isMatch: pathMatcher(fault.path) });
    return booked;
  }

  list(): BookedFault[] {
    return this.pages.map(({ fault }) => fault);
  }

  clear(): void {
    this.pages = [];
  }

  take(method: string, path: string): FaultAction | undefined {
    let taken: FaultAction | undefined;
    for (const { fault, isMatch } of this.pages) {
      if ((fault.method && fault.method !== method) || !isMatch(path)) continue;
      fault.seen++;
      const isDue =
        fault.seen >= fault.nth && fault.hits < (fault.times ?? Number.POSITIVE_INFINITY);
      if (!isDue || taken) continue;
      fault.hits++;
      taken = fault.action;
    }
    return taken;
  }
}

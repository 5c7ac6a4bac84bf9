import { applyCommand, beginWorld, type Command, type Genesis } from './commands';
import { FaultBook } from './faults/book';
import { RequestLog } from './faults/request-log';
import type { SandboxOptions } from './options';
import { buildCatalogue, type Catalogue } from './organisation/catalogue';
import { createStoryteller, type Storyteller } from './script/storyteller';
import { advanceWorld } from './simulation/advance';
import type { World } from './simulation/state';
import { forgetfulJournal, type Journal, openJournal } from './store/journal';

type WithoutTime<C> = C extends Command ? Omit<C, 'at'> : never;
export type Deed = WithoutTime<Command>;

interface State {
  world: World;
  catalogue: Catalogue;
  storyteller: Storyteller;
}

/** One running emulator: the world, its clock, its journal, and what the control routes hold. */
export class Emulator {
  readonly faults = new FaultBook();
  readonly requests = new RequestLog();
  private readonly journal: Journal;
  private state: State;
  private clockShift = 0;

  constructor(
    readonly options: SandboxOptions,
    private readonly wallClock: () => number,
  ) {
    this.journal = options.dataDir ? openJournal(options.dataDir) : forgetfulJournal;
    this.state = this.resume() ?? this.begin(options.campaigns);
  }

  /** The world as of this moment. */
  get world(): World {
    advanceWorld(this.state.world, this.now());
    return this.state.world;
  }

  get catalogue(): Catalogue {
    return this.state.catalogue;
  }

  get storyteller(): Storyteller {
    return this.state.storyteller;
  }

  now(): number {
    return this.wallClock() + this.clockShift;
  }

  perform(deed: Deed): void {
    const command = { ...deed, at: Math.max(this.now(), this.state.world.now) } as Command;
    this.journal.append(command);
    this.apply(command);
  }

  reset(campaigns: SandboxOptions['campaigns']): void {
    this.clockShift = 0;
    this.faults.clear();
    this.requests.clear();
    this.state = this.begin(campaigns);
  }

  private apply(command: Command, world = this.state.world): void {
    applyCommand(world, command);
    if (command.kind === 'shift-clock') this.clockShift += command.byMs;
  }

  private begin(campaigns: SandboxOptions['campaigns']): State {
    const { seed, speed, slots } = this.options;
    const genesis: Genesis = { seed, at: this.now(), speed, slots, campaigns };
    this.journal.begin(genesis);
    return this.wrap(beginWorld(genesis), genesis);
  }

  private resume(): State | null {
    const { seed, speed, slots } = this.options;
    const left = this.journal.read();
    if (!left || left.genesis.seed !== seed) return null;
    const world = beginWorld(left.genesis);
    for (const command of left.commands) this.apply(command, world);
    if (world.speed === speed && world.slots === slots) return this.wrap(world, left.genesis);
    const change: Command = { kind: 'configure', at: this.now(), speed, slots };
    this.journal.append(change);
    this.apply(change, world);
    return this.wrap(world, left.genesis);
  }

  private wrap(world: World, genesis: Genesis): State {
    const catalogue = buildCatalogue(world.orgId, genesis.at);
    return { world, catalogue, storyteller: createStoryteller(catalogue, world.seed) };
  }
}

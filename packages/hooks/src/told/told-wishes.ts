import type { ChatStore } from '../chat-store.js';
import type { Slice } from '../state-store.js';
import { type Change, type Wish, type WishedState, withoutKeys } from './wish.js';

/** How long the SDK may take to tell of what was granted, before all is shown as the SDK has it; milliseconds. */
const PATIENCE = 5000;

/** How the SDK comes to have what was granted. */
export interface WishKind {
  /**
   * The service tells it in a push, which may come after the answer: till then, and for five seconds at most, the wish
   * stays. Else the SDK has it when it answers, and the wish ends.
   */
  readonly isToldLater: boolean;
}

/** A wish that is shown. */
export interface ShownWish {
  /** It was refused. */
  takeBack(): void;
  /** It was granted: for these keys, or for all. */
  grant(keys?: readonly string[]): Promise<void>;
}

/** Where the state is that wishes lie over. */
export interface WishGround<Told> {
  readonly slice: Slice<WishedState<Told>>;
  change(changes: Partial<Omit<WishedState<Told>, 'shown'>>): void;
  /** What the SDK has now; `undefined` when that cannot be had. */
  recall(): Promise<Told | undefined>;
}

/** What is wanted of what the SDK tells: shown at once. */
export class ToldWishes<Told> {
  readonly #chat: ChatStore;
  readonly #ground: WishGround<Told>;
  #count = 0;

  constructor(chat: ChatStore, ground: WishGround<Told>) {
    this.#chat = chat;
    this.#ground = ground;
  }

  /** Shows the change, over what is wanted already. */
  begin(keys: Iterable<string>, change: Change<Told>, { isToldLater }: WishKind): ShownWish {
    this.#count += 1;
    const wish = { id: this.#count, keys: new Set(keys), change, isGranted: false };
    this.#ground.change({ wishes: [...this.#ground.slice.read().wishes, wish] });
    return {
      takeBack: () => this.#drop(wish.id),
      grant: (granted) => this.#grant(wish, new Set(granted ?? wish.keys), isToldLater),
    };
  }

  /** Something else became of these: what was granted for them before is not shown any more. */
  supersede(keys: Iterable<string>): void {
    const { wishes } = this.#ground.slice.read();
    const left = withoutKeys(wishes, new Set(keys), ({ isGranted }) => isGranted);
    this.#ground.change({ wishes: left });
  }

  async #grant(wish: Wish<Told>, keys: ReadonlySet<string>, isToldLater: boolean): Promise<void> {
    const answer = await this.#ground.recall();
    const { wishes, told } = this.#ground.slice.read();
    // Of another login's wishes nothing is left.
    if (!wishes.some(({ id }) => id === wish.id)) return;
    if (!isToldLater) {
      const others = wishes.filter(({ id }) => id !== wish.id);
      this.#ground.change({ wishes: others, told: answer ?? wish.change(told, keys) });
      return;
    }
    const granted = { ...wish, keys, isGranted: true };
    const next = wishes.map((one) => (one.id === wish.id ? granted : one));
    this.#ground.change({ wishes: next, told: answer ?? told });
    this.#chat.pace.after(PATIENCE, () => this.#drop(wish.id));
  }

  #drop(id: number): void {
    const { wishes } = this.#ground.slice.read();
    const others = wishes.filter((wish) => wish.id !== id);
    if (others.length < wishes.length) this.#ground.change({ wishes: others });
  }
}

import type { Slot } from '../native/slots.js';

interface Taken {
  readonly callback: (...told: never[]) => void;
  readonly userData: string;
}

/** What the setter of a callback is given; `null` takes it away. */
interface SlotParam {
  readonly callback: ((...told: never[]) => void) | null;
  readonly userData?: string;
  readonly user_data?: string;
}

/** What the renderer passes on to its own callback of new messages: nothing of what the app has set. */
const NO_TEXT = '';

/** One callback per event, as the renderer keeps them: who sets another takes the place of the one before. */
export class RendererCallbacks {
  readonly #taken = new Map<Slot, Taken>();
  readonly #added = new Map<Slot, ((...told: never[]) => void)[]>();

  set(slot: Slot, { callback, userData, user_data }: SlotParam): void {
    if (callback) this.#taken.set(slot, { callback, userData: userData ?? user_data ?? '' });
    else this.#taken.delete(slot);
  }

  /** Of new messages there may be several callbacks. They never get the text of the app. */
  add(slot: Slot, { callback }: SlotParam): void {
    if (callback) this.#added.set(slot, [...(this.#added.get(slot) ?? []), callback]);
  }

  /** As at run time: the values come as one list, copied, with the app's own text behind them. */
  tell(slot: Slot, ...values: readonly unknown[]): void {
    for (const callback of this.#added.get(slot) ?? []) {
      const told: unknown = JSON.parse(JSON.stringify([...values, NO_TEXT]));
      // The renderer passes a second argument on that there is not.
      Reflect.apply(callback, undefined, [told, undefined]);
    }
    const taken = this.#taken.get(slot);
    if (!taken) return;
    const told: unknown = JSON.parse(JSON.stringify([...values, taken.userData]));
    Reflect.apply(taken.callback, undefined, [told]);
  }

  /** Logging out forgets them all. */
  clear(): void {
    this.#taken.clear();
    this.#added.clear();
  }
}

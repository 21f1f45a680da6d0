import type { FeatureDefinition } from '../../chat-store.js';

type Listener = (conversationIDs: readonly string[]) => void;

/** Tells who keeps something for a conversation that it was deleted with its history: for good, and not put away. */
export class Erasures {
  readonly #listeners: Listener[] = [];

  listen(listener: Listener): void {
    this.#listeners.push(listener);
  }

  tell(conversationIDs: readonly string[]): void {
    for (const listener of this.#listeners) listener(conversationIDs);
  }
}

/** The erasures of a store. */
export const erasuresFeature: FeatureDefinition<Erasures> = { create: () => new Erasures() };

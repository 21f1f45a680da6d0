import { type ChatError, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';

/** What conversations have to do with topics. */
type TopicsPart = typeof import('./topics-part.js');

/** How far that is loaded. */
interface Late {
  readonly part: TopicsPart | undefined;
  /** Why it could not be loaded. */
  readonly error: ChatError | null;
}

/**
 * What conversations have to do with topics, loaded with the first conversation of one: most apps have no communities, and
 * download neither topics nor, by them, groups.
 */
export class LateTopics {
  readonly #life;
  readonly #import;
  readonly #listeners = new Set<() => void>();
  #late: Late = { part: undefined, error: null };
  #loading: Promise<TopicsPart> | undefined;

  constructor({ life }: ChatStore, load = () => import('./topics-part.js')) {
    this.#life = life;
    this.#import = load;
    // It may have been the line: somebody may still look at such a conversation.
    const again = () => {
      if (this.#late.error) this.request();
    };
    life.listen({ ready: again, reconnect: again });
  }

  /** Calls back when it is loaded, or could not be. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): Late => this.#late;

  /** Sees to it that it is loaded; whether it could be, those are told who have subscribed. */
  request(): void {
    this.#load().catch(() => undefined);
  }

  /** Does something with topics: at once when it is loaded. Rejects when it cannot be, and when another login has begun. */
  async do<Result>(deed: (part: TopicsPart) => Promise<Result>): Promise<Result> {
    const life = this.#life;
    const { signal } = life;
    if (!life.isReady) throw life.notReadyError();
    if (this.#late.part) return deed(this.#late.part);
    const part = await this.#load();
    if (signal.aborted) throw life.notReadyError();
    return deed(part);
  }

  async #load(): Promise<TopicsPart> {
    this.#loading ??= this.#import();
    try {
      const part = await this.#loading;
      if (this.#late.part !== part) this.#tell({ part, error: null });
      return part;
    } catch (thrown) {
      this.#loading = undefined;
      this.#tell({ part: undefined, error: toChatError(thrown) });
      throw thrown;
    }
  }

  #tell(late: Late): void {
    this.#late = late;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** What a store's conversations have to do with topics. */
export const lateTopicsFeature: FeatureDefinition<LateTopics> = {
  create: (chat) => new LateTopics(chat),
};

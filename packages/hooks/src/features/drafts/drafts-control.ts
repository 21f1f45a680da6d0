import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { own } from '../../own.js';
import type { Slice } from '../../state-store.js';
import { type Draft, emptyDraft } from './draft.js';

/** The drafts of a login, or of nobody yet, by conversationID. */
interface DraftsState {
  readonly drafts: Readonly<Record<string, Draft>>;
}

/** Keeps what is being written, for whoever shows the conversation. */
export class DraftsControl {
  readonly slice: Slice<DraftsState>;
  readonly #chat: ChatStore;
  /** What was written before anybody was logged in: it is who's that logs in next. */
  #unowned: DraftsState | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice<DraftsState>('drafts', { drafts: {} });
    chat.life.listen({ reset: this.#reset });
  }

  /** Shown at once: it is what the person does here. */
  change(conversationID: string, change: (draft: Draft) => Draft): void {
    const state = this.slice.read();
    const before = draftOf(state, conversationID);
    const after = change(before);
    if (after === before) return;
    this.slice.write({ drafts: { ...state.drafts, [conversationID]: after } });
    if (this.#chat.life.userID === '') this.#unowned = this.slice.read();
    this.#chat.state.publish();
  }

  readonly #reset = () => {
    if (this.#unowned) this.slice.write(this.#unowned);
    this.#unowned = undefined;
  };
}

/** The drafts of a store. */
export const draftsFeature: FeatureDefinition<DraftsControl> = {
  create: (chat) => new DraftsControl(chat),
};

/** What is being written in a conversation. */
export function draftOf({ drafts }: DraftsState, conversationID: string): Draft {
  return own(drafts, conversationID) ?? emptyDraft;
}

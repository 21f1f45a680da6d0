import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { own } from '../../own.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import { erasuresFeature } from '../conversations/index.js';
import { type Draft, emptyDraft, isEmpty, keptTextOf } from './draft.js';
import { DraftSaver } from './draft-saver.js';
import type { KeptTexts } from './kept-drafts.js';

/** The drafts of a login, or of nobody yet, by conversationID. */
interface DraftsState {
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The texts as they were last saved: `''` where one was, and is no more. */
  readonly saved: Readonly<Record<string, string>>;
}

const NO_DRAFTS: DraftsState = { drafts: {}, saved: {} };

/** Keeps what is being written, for whoever shows the conversation, and for the next time. */
export class DraftsControl {
  readonly slice: Slice<DraftsState>;
  readonly #chat: ChatStore;
  readonly #saver: DraftSaver;
  readonly #viewers = createViewerCount();
  /** Whose texts were loaded. */
  #owner = '';
  /** What was written before anybody was logged in: it is who's that logs in next. */
  #unowned: DraftsState | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('drafts', NO_DRAFTS);
    this.#saver = new DraftSaver(chat, (texts) => this.#onSaved(texts));
    chat.life.listen({ reset: this.#reset });
    chat.feature(erasuresFeature).listen((conversationIDs) => this.#forget(conversationIDs));
  }

  /** Someone shows drafts: those of another time are there. */
  readonly load = (): void => {
    const { userID } = this.#chat.life;
    if (userID === this.#owner) return;
    this.#owner = userID;
    const kept = this.#saver.load(userID);
    if (kept.size === 0) return;
    const saved = Object.fromEntries(kept);
    const restored = [...kept].map(([conversationID, text]) => [
      conversationID,
      { ...emptyDraft, text },
    ]);
    const { drafts } = this.slice.read();
    this.slice.write({ drafts: { ...Object.fromEntries(restored), ...drafts }, saved });
    this.#chat.state.publish();
  };

  /** Someone writes in a conversation; returns what ends that, and saves when nobody does any more. */
  watch(conversationID: string): () => void {
    const unwatch = this.#viewers.add(conversationID);
    this.load();
    return () => {
      unwatch();
      if (!this.#viewers.keys().includes(conversationID)) this.save();
    };
  }

  /** Shown at once: it is what the person does here. */
  change(conversationID: string, change: (draft: Draft) => Draft): void {
    this.load();
    const { drafts, saved } = this.slice.read();
    const before = own(drafts, conversationID) ?? emptyDraft;
    const after = change(before);
    if (after === before) return;
    this.slice.write({ saved, drafts: { ...drafts, [conversationID]: after } });
    const { userID } = this.#chat.life;
    if (userID === '') this.#unowned = this.slice.read();
    const text = keptTextOf(after);
    if (text !== keptTextOf(before)) this.#saver.note(userID, conversationID, text);
    this.#chat.state.publish();
  }

  /** What the SDK has of an earlier provider on it, where nothing was written since. */
  adopt(conversationID: string, text: string): void {
    const { drafts, saved } = this.slice.read();
    if (text === '' || own(drafts, conversationID)) return;
    this.slice.write({ saved, drafts: { ...drafts, [conversationID]: { ...emptyDraft, text } } });
    this.#chat.state.publish();
  }

  /** They were deleted for good. */
  #forget(conversationIDs: readonly string[]): void {
    this.load();
    for (const conversationID of conversationIDs) this.change(conversationID, () => emptyDraft);
  }

  /** Now, and not after the pause. */
  save(): void {
    this.#saver.save();
  }

  #onSaved(texts: KeptTexts): void {
    const { drafts, saved } = this.slice.read();
    this.slice.write({ drafts, saved: { ...saved, ...Object.fromEntries(texts) } });
  }

  /** What was written last is kept of who has written it; the next one gets their own. */
  readonly #reset = () => {
    // Where nothing is left of it, what was kept of another time is not overwritten.
    const all = Object.entries(this.#unowned?.drafts ?? {});
    const written = all.filter(([, draft]) => !isEmpty(draft));
    this.#unowned = undefined;
    this.#saver.save();
    this.slice.write({ ...NO_DRAFTS, drafts: Object.fromEntries(written) });
    this.#owner = '';
    this.load();
    for (const [conversationID, draft] of written) {
      const text = keptTextOf(draft);
      if (text) this.#saver.note(this.#owner, conversationID, text);
    }
  };
}

/** The drafts of a store. */
export const draftsFeature: FeatureDefinition<DraftsControl> = {
  create: (chat) => new DraftsControl(chat),
};

/** What is being written in a conversation. */
export function draftOf({ drafts }: Pick<DraftsState, 'drafts'>, conversationID: string): Draft {
  return own(drafts, conversationID) ?? emptyDraft;
}

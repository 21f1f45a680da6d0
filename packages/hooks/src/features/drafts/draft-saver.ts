import { parseConversationID, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { deviceFeature } from '../../device-storage.js';
import { type KeptTexts, keepTexts, readKept } from './kept-drafts.js';

/** What the texts are kept under. */
const DRAFTS = 'drafts';

/** How long nothing is written before it is saved; milliseconds. */
const PAUSE = 500;

/** Saves what is being written when the person pauses: on this device, and with the SDK, which shows it in its list. */
export class DraftSaver {
  readonly #chat: ChatStore;
  readonly #onSaved: (texts: KeptTexts) => void;
  /** Not saved yet. */
  readonly #texts = new Map<string, string>();
  /** Whose they are. */
  #owner = '';
  #stopWaiting: (() => void) | undefined;

  constructor(chat: ChatStore, onSaved: (texts: KeptTexts) => void) {
    this.#chat = chat;
    this.#onSaved = onSaved;
  }

  /** What this device has kept of a person. */
  load(userID: string): KeptTexts {
    const device = this.#chat.feature(deviceFeature);
    const kept = readKept(device.read(DRAFTS, userID));
    if (!kept) device.malformed(DRAFTS);
    return kept ?? new Map();
  }

  /** What is written in a conversation now. That nothing is any more is saved at once. */
  note(owner: string, conversationID: string, text: string): void {
    this.#owner = owner;
    this.#texts.set(conversationID, text);
    this.#stopWaiting?.();
    this.#stopWaiting = this.#chat.pace.after(PAUSE, this.save);
    if (text === '') this.save();
    else listenToPage(this.save);
  }

  /** Now, and not after the pause. */
  readonly save = (): void => {
    this.#stopWaiting?.();
    ignorePage(this.save);
    if (this.#texts.size === 0) return;
    const texts = new Map(this.#texts);
    this.#texts.clear();
    this.#keep(texts);
    this.#tell(texts);
    this.#onSaved(texts);
  };

  /** Another page of the same person may have kept others since. */
  #keep(texts: KeptTexts): void {
    if (this.#owner === '') return;
    const device = this.#chat.feature(deviceFeature);
    const before = readKept(device.read(DRAFTS, this.#owner)) ?? new Map<string, string>();
    device.write(DRAFTS, this.#owner, keepTexts(before, texts));
  }

  #tell(texts: KeptTexts): void {
    const { calls, sdk, life, problems } = this.#chat;
    const { signal } = life;
    if (!life.isReady || life.userID !== this.#owner) return;
    for (const [conversationID, draftText] of texts) {
      // What is no ID the SDK throws at.
      if (!parseConversationID(conversationID)) continue;
      calls
        .call(() => sdk.setConversationDraft({ conversationID, draftText }))
        .catch((thrown) => {
          // Nobody has said anything there yet: the SDK does not list it, and this device keeps the text.
          const isUnlisted = toChatError(thrown).is(2500);
          if (!isUnlisted && !signal.aborted) problems.report(thrown);
        });
    }
  }
}

/** The page may not come back. */
function listenToPage(save: () => void): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', save);
}

function ignorePage(save: () => void): void {
  if (typeof window === 'undefined') return;
  window.removeEventListener('pagehide', save);
  document.removeEventListener('visibilitychange', save);
}

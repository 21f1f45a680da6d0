import { ChatError, toChatError, type VoiceLanguage } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { type MessageSnapshot, requireLiveMessage } from '../messages/index.js';
import {
  IDLE,
  initialLanguage,
  type LanguageState,
  type Wording,
  wordingOf,
} from './language.store.js';

/** Has messages translated and written down, when somebody asks for it; once each. */
export class LanguageControl {
  readonly slice: Slice<LanguageState>;
  readonly #chat: ChatStore;
  readonly #running = new Map<string, Promise<void>>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('language', initialLanguage);
    chat.life.listen({ reset: () => this.#running.clear() });
  }

  /** Translates a text message. What is known is not asked for again. */
  translate(
    message: MessageSnapshot,
    targetLanguage: string,
    sourceLanguage: string,
  ): Promise<void> {
    const key = translationKey(message, targetLanguage, sourceLanguage);
    return this.#once(key, async () => {
      if (message.type !== 'TIMTextElem') {
        throw new ChatError({ code: -1, message: 'Only texts can be translated.' });
      }
      const { calls, sdk } = this.#chat;
      const sourceTextList = [message.payload.text];
      const answer = await calls.call(() =>
        sdk.translateText({ sourceTextList, sourceLanguage, targetLanguage }),
      );
      const [text] =
        isRecord(answer) && Array.isArray(answer.translatedTextList)
          ? answer.translatedTextList
          : [];
      if (typeof text !== 'string') throw malformedData('translation');
      return text;
    });
  }

  /** Writes down what a voice message says. */
  transcribe(message: MessageSnapshot, language?: VoiceLanguage): Promise<void> {
    return this.#once(transcriptionKey(message, language), async () => {
      const { calls, sdk } = this.#chat;
      const live = await requireLiveMessage(this.#chat, message.ID);
      if (live.type !== 'TIMSoundElem') {
        throw new ChatError({ code: -1, message: 'Only voice messages can be written down.' });
      }
      const answer = await calls.call(() =>
        sdk.convertVoiceToText({ message: live, ...(language && { language }) }),
      );
      if (!isRecord(answer) || typeof answer.result !== 'string')
        throw malformedData('transcription');
      return answer.result;
    });
  }

  /** Shows the message without it again. Nobody waits for what is under way. */
  dismiss(key: string): void {
    this.#running.delete(key);
    this.#write(key, IDLE);
  }

  #once(key: string, work: () => Promise<string>): Promise<void> {
    if (wordingOf(this.slice.read(), key).status === 'ready') return Promise.resolve();
    const before = this.#running.get(key);
    if (before) return before;
    const { signal } = this.#chat.life;
    this.#write(key, { status: 'loading', text: '', error: null });
    const done = work()
      .then(
        (text): Wording => ({ status: 'ready', text, error: null }),
        (thrown): Wording => ({ status: 'error', text: '', error: toChatError(thrown) }),
      )
      .then((wording) => {
        if (this.#running.get(key) !== done) return;
        this.#running.delete(key);
        // Of a login that is over nothing comes: the same person may ask again in the next.
        this.#write(key, signal.aborted ? IDLE : wording);
      });
    this.#running.set(key, done);
    return done;
  }

  #write(key: string, wording: Wording): void {
    const { wordings } = this.slice.read();
    this.slice.write({ wordings: { ...wordings, [key]: wording } });
    this.#chat.state.publish();
  }
}

/** Translations and transcriptions of a store. */
export const languageFeature: FeatureDefinition<LanguageControl> = {
  create: (chat) => new LanguageControl(chat),
};

/** A message that was changed since is another text. */
export function translationKey(
  { ID, version }: MessageSnapshot,
  targetLanguage: string,
  sourceLanguage: string,
): string {
  return `translation ${ID} ${version} ${sourceLanguage} ${targetLanguage}`;
}

/** What is said in one language is not what is said in another. */
export function transcriptionKey({ ID }: MessageSnapshot, language = ''): string {
  return `transcription ${ID} ${language}`;
}

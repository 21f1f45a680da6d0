import {
  ChatError,
  type ChatSDK,
  type ConvertVoiceToTextOptions,
  type TranslateTextOptions,
  toChatError,
} from '@parlor/sdk';
import { type ClientParts, success } from './client-parts.js';

type LanguageMethods = Pick<ChatSDK, 'translateText' | 'convertVoiceToText'>;

const NOT_TRANSLATED = 2117;
const NOT_TRANSCRIBED = 2118;
const UNKNOWN_FORMAT = 2119;

/** The first of these anywhere in a URL is what the recording is taken for, in an address too: so it is in the SDK. */
const FORMAT = /\.(wav|pcm|ogg-opus|speex|silk|mp3|m4a|aac|amr)/;

/** The languages that can be asked for; any other is as good as none. */
const LANGUAGES: ReadonlySet<unknown> = new Set<ConvertVoiceToTextOptions['language']>([
  'zh (cmn-Hans-CN)',
  'en-US',
  'yue-Hant-HK',
  'ja-JP',
]);

/** Translations, and voices in writing: both by whoever the engine asks. */
export class Language {
  readonly #parts: ClientParts;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  methods(): LanguageMethods {
    return {
      translateText: async (options) => success(await this.#translate(options)),
      convertVoiceToText: async (options) => success(await this.#transcribe(options)),
    };
  }

  async #translate({ sourceTextList, sourceLanguage, targetLanguage }: TranslateTextOptions) {
    const body = { texts: sourceTextList, sourceLanguage, targetLanguage };
    try {
      const { texts } = await this.#parts.connection.request('language.translate', body);
      return { translatedTextList: texts };
    } catch (error) {
      const { code, message } = toChatError(error);
      throw new ChatError({ code: code || NOT_TRANSLATED, message });
    }
  }

  async #transcribe({ message, language }: ConvertVoiceToTextOptions) {
    const url = this.#urlOf(message);
    const [, format] = FORMAT.exec(url ?? '') ?? [];
    if (!url || !format) throw new ChatError({ code: UNKNOWN_FORMAT });
    const spoken = language && LANGUAGES.has(language) ? { language } : {};
    try {
      const body = { url, format, ...spoken };
      const { text } = await this.#parts.connection.request('language.transcribe', body);
      return { result: text };
    } catch (cause) {
      // Whatever it was; only whoever looks at the cause learns more.
      throw new ChatError({ code: NOT_TRANSCRIBED, cause });
    }
  }

  /** An own message is heard where it was uploaded to. */
  #urlOf({ from, flow, payload }: ConvertVoiceToTextOptions['message']): string | undefined {
    const isMine = from === this.#parts.session.userID && flow === 'out';
    return isMine ? payload.remoteAudioUrl : payload.url;
  }
}

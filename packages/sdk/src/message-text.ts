import type { AudioMessage } from './message.js';

/** Texts, and the languages they are in and wanted in, such as `zh`, `en`, `ja`. */
export interface TranslateTextOptions {
  /** Not empty. */
  sourceTextList: string[];
  /** `auto`: the service finds out. */
  sourceLanguage: string;
  targetLanguage: string;
}

/** The translations, in the order of the texts and as many. Untrusted. */
export interface TranslateTextResult {
  translatedTextList: string[];
}

/** The language that is spoken in a voice message. */
export type VoiceLanguage = 'zh (cmn-Hans-CN)' | 'en-US' | 'yue-Hant-HK' | 'ja-JP';

/** What is to be written down. */
export interface ConvertVoiceToTextOptions {
  /** Sent: its `status` is `success`. */
  message: AudioMessage;
  /** A mixture of Chinese, English and Cantonese when left out. */
  language?: VoiceLanguage;
}

/** What was said. Untrusted. */
export interface ConvertVoiceToTextResult {
  result: string;
}

import type { TranslateTextOptions, VoiceLanguage } from '@parlor/sdk';

/** A recording of somebody's voice. */
export interface VoiceRecording {
  /** Where it is: the message's URL, as the client that asks has it. Untrusted. */
  url: string;
  /** What the URL says that it is: `wav`, `pcm`, `ogg-opus`, `speex`, `silk`, `mp3`, `m4a`, `aac` or `amr`. */
  format: string;
  /** A mixture of Chinese, English and Cantonese when left out. */
  language?: VoiceLanguage;
}

/**
 * Who translates texts and writes down voices for an engine: a service of yours, or
 * `developmentLanguageService()`. It runs where the engine runs, so that of a SharedWorker is given to the
 * engine in the worker.
 *
 * Each call has ten seconds; several may be under way at once, and one may come twice when a line breaks
 * meanwhile. What is thrown refuses the call: with its `code` when it has one, a number above 0; otherwise
 * with 2117 or 2118.
 */
export interface LanguageService {
  /** Translations of the texts, in their order and as many. `translateText` rejects 2117 when left out. */
  translate?(options: TranslateTextOptions): Promise<readonly string[]>;
  /**
   * What is said in the recording. `convertVoiceToText` rejects 2118 when left out, and, as in the SDK,
   * whatever was thrown.
   */
  transcribe?(recording: VoiceRecording): Promise<string>;
}

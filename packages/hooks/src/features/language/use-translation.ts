'use client';
import type { VoiceLanguage } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import type { MessageSnapshot } from '../messages/index.js';
import type { Wording } from './language.store.js';
import { wordingOf } from './language.store.js';
import { languageFeature, transcriptionKey, translationKey } from './language-control.js';

/** What {@link useTranslation} returns; told apart by `status`. */
export type UseTranslationResult = Wording & {
  /** Asks for it, unless it is there or under way. Never rejects: a failure is `error`; then it may be tried again. */
  translate(): Promise<void>;
  /** Shows the message without it again, also before it is there. */
  dismiss(): void;
};

/** What {@link useTranscription} returns; told apart by `status`. */
export type UseTranscriptionResult = Wording & {
  /** Asks for it, unless it is there or under way. Never rejects: a failure is `error`; then it may be tried again. */
  transcribe(): Promise<void>;
  /** Shows the message without it again, also before it is there. */
  dismiss(): void;
};

/**
 * The translation of one text message, when somebody asks for it: nothing is sent anywhere before. Kept until the
 * login ends; a message that was changed has another one.
 *
 * Renders again when this translation changes. Errors: 2117 there is no translator, or it failed.
 *
 * Stands on `translateText`.
 *
 * @param targetLanguage such as `en`, `zh`, `ja`, `ar`.
 * @param sourceLanguage found out by the service when left out.
 */
export function useTranslation(
  message: MessageSnapshot,
  targetLanguage: string,
  sourceLanguage = 'auto',
): UseTranslationResult {
  const control = useChat().feature(languageFeature);
  const key = translationKey(message, targetLanguage, sourceLanguage);
  const wording = useSlice(control.slice, (state) => wordingOf(state, key));
  return useMemo(
    () => ({
      ...wording,
      translate: () => control.translate(message, targetLanguage, sourceLanguage),
      dismiss: () => control.dismiss(key),
    }),
    [control, wording, message, targetLanguage, sourceLanguage, key],
  );
}

/**
 * What one voice message says, written down, when somebody asks for it. Kept until the login ends.
 *
 * Renders again when this transcription changes. Errors: 2118 it failed, 2119 a format that cannot be heard.
 *
 * Stands on `convertVoiceToText` and `findMessage`.
 *
 * @param language a mixture of Chinese, English and Cantonese when left out.
 */
export function useTranscription(
  message: MessageSnapshot,
  language?: VoiceLanguage,
): UseTranscriptionResult {
  const control = useChat().feature(languageFeature);
  const key = transcriptionKey(message, language);
  const wording = useSlice(control.slice, (state) => wordingOf(state, key));
  return useMemo(
    () => ({
      ...wording,
      transcribe: () => control.transcribe(message, language),
      dismiss: () => control.dismiss(key),
    }),
    [control, wording, message, language, key],
  );
}

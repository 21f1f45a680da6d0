'use client';

import { type MessageSnapshot, useTranslation } from '@parlor/hooks';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { PlainText } from '../message-text/plain-text.js';
import { useTargetLanguage } from '../message-text/use-target-language.js';
import { WordingLine } from './wording-line.js';

/** What {@link TranslationLine} and {@link TranscriptionLine} take. */
export interface WordingProps {
  /** The message that it stands below. */
  message: MessageSnapshot;
}

/**
 * The translation of a text, below it: nothing until somebody asks for it by `translate()` of `useTranslation`, then
 * that it is under way, the text, or why there is none. In the language of the nearest `StringsProvider`.
 */
export function TranslationLine({ message }: WordingProps) {
  return isTranslatable(message) ? <Translation message={message} /> : null;
}

/** Whether a message can have one. */
export function isTranslatable({ type, isRevoked }: MessageSnapshot): boolean {
  return type === 'TIMTextElem' && !isRevoked;
}

function Translation({ message }: WordingProps) {
  const strings = useChatStrings();
  const { translate, dismiss, ...wording } = useTranslation(message, useTargetLanguage());
  if (wording.status === 'idle') return null;
  return (
    <WordingLine
      wording={wording}
      label={strings.translation}
      loading={strings.translating}
      failed={strings.translationFailed}
      onRetry={() => void translate()}
      onHide={dismiss}
    >
      <PlainText text={wording.text} mentions={[]} />
    </WordingLine>
  );
}

'use client';

import { type MessageSnapshot, useTranscription } from '@parlor/hooks';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { PlainText } from '../message-text/plain-text.js';
import type { WordingProps } from './translation-line.js';
import { WordingLine } from './wording-line.js';

/**
 * What a voice message says, below it: nothing until somebody asks for it by `transcribe()` of `useTranscription`, then
 * that it is under way, the text, or why there is none.
 */
export function TranscriptionLine({ message }: WordingProps) {
  return isTranscribable(message) ? <Transcription message={message} /> : null;
}

/** Whether a message can have one. */
export function isTranscribable({ type, isRevoked }: MessageSnapshot): boolean {
  return type === 'TIMSoundElem' && !isRevoked;
}

function Transcription({ message }: WordingProps) {
  const strings = useChatStrings();
  const { transcribe, dismiss, ...wording } = useTranscription(message);
  if (wording.status === 'idle') return null;
  return (
    <WordingLine
      wording={wording}
      label={strings.transcription}
      loading={strings.transcribing}
      failed={strings.transcriptionFailed}
      onRetry={() => void transcribe()}
      onHide={dismiss}
    >
      <PlainText text={wording.text} mentions={[]} />
    </WordingLine>
  );
}

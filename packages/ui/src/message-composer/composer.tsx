'use client';

import { useConversation, useEditLastMessage, useTyping } from '@parlor/hooks';
import { Suspense, useId, useRef } from 'react';
import { wholeTitleOf } from '../internals/conversation-title.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useSettled } from '../internals/use-settled.js';
import { useStateOf } from '../internals/use-state-of.js';
import { useMentionField } from '../mention-picker/use-mention-field.js';
import { RecordButton } from '../voice-recorder/record-button.js';
import { Above } from './above.js';
import type {
  ComposerFeatures,
  MessageComposerParts,
  MessageComposerProps,
} from './composer-props.js';
import { DropSign } from './drop-area.js';
import { type UseComposerResult, useComposer } from './use-composer.js';
import { useComposerFiles, useFileFacts } from './use-composer-files.js';
import { useComposerFocus } from './use-composer-focus.js';
import { useEscape } from './use-escape.js';
import { useFieldKeys } from './use-field-keys.js';
import { useNoticeText } from './use-notice-text.js';
import { type UseRecorderResult, useRecorder } from './use-recorder.js';
import { Waiting } from './waiting.js';
import { Writing } from './writing.js';

interface ComposerProps
  extends Pick<MessageComposerProps, 'conversationID' | 'placeholder' | 'canMentionAll'>,
    Required<
      Pick<
        MessageComposerProps,
        'sendOn' | 'autoFocus' | 'maxRecordingSeconds' | 'messageOptions' | 'actions'
      >
    > {
  features: ComposerFeatures;
  parts: MessageComposerParts;
}

/** Milliseconds that a notice has to stay the same before assistive technology hears it. */
const QUIET = 1_000;

/** A composer where something may be written. */
export function Composer({ conversationID, sendOn, features, parts, ...props }: ComposerProps) {
  const strings = useChatStrings();
  const areaRef = useRef<HTMLDivElement>(null);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const barRef = useRef<HTMLDivElement>(null);
  const noticeID = useId();
  const contextID = useId();
  const { conversation } = useConversation(conversationID);
  const { setTyping } = useTyping(conversationID);
  const [fileWords, setFileWords] = useStateOf<string | undefined>(conversationID, undefined);
  const facts = useFileFacts();
  const composer = useComposer(conversationID, {
    options: props.messageOptions,
    factsOf: (file) => facts.get(file),
    onSubmit: () => {
      setTyping(false);
      setFileWords(undefined);
    },
  });
  const { draft, canSend, isSendable, submit } = composer;
  const isEditing = draft.editing !== undefined;
  const { files, addFiles, drop, onPaste } = useComposerFiles(
    composer,
    features.attachments,
    setFileWords,
  );
  const recorder = useRecorder(conversationID, barRef);
  const mention = useMentionField({
    conversationID,
    fieldRef,
    mentions: draft.mentions,
    isOn: features.mentions,
    canMentionAll: props.canMentionAll,
    addMention: composer.addMention,
  });
  const editLast = useEditLastMessage(conversationID);
  const onMentionKey = mention.onKeyDown;
  const onKeyDown = useFieldKeys({ draft, sendOn, onMentionKey, submit, editLast });
  useComposerFocus(fieldRef, conversationID, draft);

  const notice = useNoticeText(
    composer.limit,
    canSend || isAtRest(composer, files, recorder),
    composer.refusal ?? fileWords,
  );
  // With every letter, another number of characters is left.
  const spokenNotice = useSettled(notice?.text ?? '', QUIET);
  const cancel = () => {
    composer.cancel();
    fieldRef.current?.focus({ preventScroll: true });
  };
  useEscape(areaRef, draft.editing || draft.replyTo ? cancel : undefined);
  const canRecord = isRecordable(composer, features, files) || recorder.hold !== undefined;
  const onText = (text: string) => {
    composer.setText(text);
    if (features.typing && !isEditing) setTyping(text.trim() !== '');
    mention.onCaret();
  };
  const onSendClick = () => {
    submit();
    // Empty, the field takes the button away, and the focus with it to nowhere.
    if (barRef.current?.contains(document.activeElement)) fieldRef.current?.focus();
  };

  return (
    <div ref={areaRef} className="parlor-composer-area" {...drop.handlers}>
      <Above
        contextID={contextID}
        composer={composer}
        files={files}
        parts={parts}
        onCancel={cancel}
        onFacts={(file, found) => facts.set(file, found)}
        onEmptied={() => fieldRef.current?.focus()}
      />
      <div
        ref={barRef}
        className="parlor-composer-bar"
        data-saving={composer.isSaving || undefined}
      >
        <Writing
          conversationID={conversationID}
          fieldRef={fieldRef}
          features={features}
          actions={props.actions}
          parts={parts}
          mention={mention}
          text={draft.text}
          label={strings.composerLabel(wholeTitleOf(conversation, strings))}
          placeholder={props.placeholder}
          autoFocus={props.autoFocus}
          enterSends={sendOn === 'enter'}
          contextID={contextIDOf(composer, contextID)}
          notice={notice && { id: noticeID, isFault: notice.tone === 'danger' }}
          canSend={canSend}
          isEditing={isEditing}
          isHidden={recorder.hold !== undefined}
          onText={onText}
          onLeave={composer.save}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onFiles={addFiles}
          onPlace={composer.sendPlace}
        />
        {recorder.hold && (
          <Suspense fallback={<div className="parlor-recorder" data-hold="held" />}>
            <parts.VoiceRecorder
              hold={recorder.hold}
              mostSeconds={props.maxRecordingSeconds}
              canSend={canSend}
              onSend={composer.sendRecording}
              onKeep={composer.keepRecording}
              onClose={recorder.end}
            />
          </Suspense>
        )}
        {canRecord ? (
          <RecordButton
            isRecording={recorder.hold !== undefined}
            isDisabled={!canSend}
            onBegin={recorder.begin}
          />
        ) : (
          <parts.SendButton
            purpose={isEditing ? 'save' : 'send'}
            isDisabled={!isSendable}
            onClick={onSendClick}
          />
        )}
      </div>
      {mention.picker && (
        <Suspense fallback={null}>
          <parts.MentionPicker {...mention.picker} anchorRef={barRef} />
        </Suspense>
      )}
      {notice && (
        <parts.Notice id={noticeID} tone={notice.tone}>
          {notice.text}
        </parts.Notice>
      )}
      <p className="parlor-visually-hidden" role="status">
        {spokenNotice}
      </p>
      <Waiting conversationID={conversationID} />
      {drop.isOver && <DropSign />}
    </div>
  );
}

/** What says which message is answered or changed, if one is. */
function contextIDOf({ draft, answered }: UseComposerResult, id: string): string | undefined {
  return draft.editing || answered ? id : undefined;
}

/** Nothing was written, and nothing is to go along. */
function isUntouched({ draft }: UseComposerResult, files: readonly File[]): boolean {
  return draft.text === '' && files.length === 0;
}

/** There is nothing that could be sent. */
function isAtRest(
  composer: UseComposerResult,
  files: readonly File[],
  { hold }: UseRecorderResult,
): boolean {
  return hold === undefined && isUntouched(composer, files);
}

/** With nothing else to be sent there is room for the microphone. */
function isRecordable(
  composer: UseComposerResult,
  { voice }: ComposerFeatures,
  files: readonly File[],
): boolean {
  return voice && isUntouched(composer, files) && !composer.draft.editing;
}

'use client';

import type { SendOptions } from '@parlor/hooks';
import { useParts } from '../internals/use-parts.js';
import { Composer } from './composer.js';
import type { ComposerAction } from './composer-action.js';
import type { ComposerFeatures, MessageComposerProps } from './composer-props.js';
import { defaultParts } from './default-parts.js';
import { useDisabledReason } from './use-disabled-reason.js';

const EVERYTHING: ComposerFeatures = {
  attachments: true,
  location: true,
  polls: true,
  voice: true,
  emoji: true,
  mentions: true,
  typing: true,
};

const RECORDING_SECONDS = 60;
const NO_OPTIONS: SendOptions = {};
const NO_ACTIONS: readonly ComposerAction[] = [];

/**
 * Writes messages: texts with mentions and emoji, photos, videos and files, voice messages, places and polls; answers a
 * message, and changes one that was sent.
 *
 * Enter sends, Shift+Enter breaks the line, Escape ends answering or changing, the arrow up in the empty field changes my
 * last message. An input method's own keys do nothing of that. Files are chosen, pasted or dropped, and go as messages of
 * their own before the text. What is being written is a draft that the thread shares (`useDraft`), and is kept while other
 * conversations are open.
 *
 * What cannot be sent is said before it is: a text above 12 KB with all that goes with it, a file that is empty or above
 * 100 MB, a change that somebody else was faster with (2480). Without a line, messages wait in the thread. A message that
 * the service refuses stays there with "Retry".
 *
 * Renders again with every change of the draft, when the session, the line or the group changes, and when somebody begins
 * or stops typing.
 */
export function MessageComposer({
  conversationID,
  disabledReason,
  className,
  features,
  parts,
  sendOn = 'enter',
  autoFocus = false,
  maxRecordingSeconds = RECORDING_SECONDS,
  messageOptions = NO_OPTIONS,
  actions = NO_ACTIONS,
  ...props
}: MessageComposerProps) {
  const merged = useParts(defaultParts, parts);
  const reason = useDisabledReason(conversationID, disabledReason);
  const isDisabled = reason !== undefined;
  return (
    <div
      className={`parlor-root parlor-composer ${className ?? ''}`.trim()}
      data-disabled={isDisabled || undefined}
    >
      {isDisabled ? (
        <p className="parlor-composer-reason" role="status">
          {reason}
        </p>
      ) : (
        <Composer
          {...props}
          conversationID={conversationID}
          sendOn={sendOn}
          autoFocus={autoFocus}
          maxRecordingSeconds={maxRecordingSeconds}
          messageOptions={messageOptions}
          actions={actions}
          features={{ ...EVERYTHING, ...features }}
          parts={merged}
        />
      )}
    </div>
  );
}

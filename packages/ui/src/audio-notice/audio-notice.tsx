'use client';

import { type AudioBridge, useRoomAudio } from '@parlor/hooks';
import { useRef, useState } from 'react';
import { AudioSettingsDialog } from '../audio-settings/index.js';
import { CloseIcon } from '../internals/icons.js';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useKeptFocus } from '../internals/use-kept-focus.js';
import { audioRemedy, NOT_SUPPORTED } from './audio-remedy.js';
import { usePutAway } from './put-away.js';
import { useHeldProblem } from './use-held-problem.js';

/** What {@link AudioNotice} takes. */
export interface AudioNoticeProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /** How voices travel, see `useRoomAudio`. Keep it stable. Nothing is said without one. */
  audio: AudioBridge | undefined;
  /** One more class for the outermost element. */
  className?: string | undefined;
}

/** The browser waits for a press: until then nobody is heard. */
const BLOCKED = -44;

/**
 * What is wrong with the voices of a room, in a line, and the one thing to do about it: I am not heard, or hear nobody. Draws
 * nothing while all is well. Of several problems the most important one is said, politely.
 *
 * What was said stays while it is tried again, and is said again should that fail; the focus stays here when it goes. That
 * this browser or page has no voices (-46) can be put away, for this room as long as the page is there. Who is in the room by
 * this alone hears it. Stands on `useRoomAudio`.
 */
export function AudioNotice(props: AudioNoticeProps) {
  // Of another room nothing was said yet.
  return <OneRoom key={props.groupID} {...props} />;
}

function OneRoom({ groupID, audio, className = '' }: AudioNoticeProps) {
  const strings = useStrings();
  const rootRef = useRef<HTMLDivElement>(null);
  const keptFocus = useKeptFocus(rootRef);
  const call = useRoomAudio(groupID, audio);
  const { isPutAway, putAway } = usePutAway(groupID, audio);
  const isLeftOut = ({ code }: { readonly code: number }) => isPutAway && code === NOT_SUPPORTED;
  const { problem, isTrying, failedAgain } = useHeldProblem(call, isLeftOut);
  const [isChoosing, setIsChoosing] = useState(false);
  const remedy = problem && audioRemedy(problem.code, call.microphones.length > 0, strings);
  const act = () => {
    if (isTrying) return;
    if (remedy?.kind === 'choose') setIsChoosing(true);
    else call.retry();
  };
  const stopChoosing = () => {
    setIsChoosing(false);
    // What has opened the dialog may have gone with the problem: the browser has nowhere to go back to.
    if (!remedy) rootRef.current?.focus({ preventScroll: true });
  };
  return (
    <div
      ref={rootRef}
      className={`parlor-root parlor-audio-notice ${className}`.trim()}
      data-kind={problem && (problem.code === BLOCKED ? 'blocked' : 'trouble')}
      tabIndex={-1}
      {...keptFocus}
    >
      <div className="parlor-audio-notice-line">
        <div className="parlor-audio-notice-message">
          {remedy && (
            <span className="parlor-audio-notice-icon" aria-hidden="true">
              <remedy.icon size={18} />
            </span>
          )}
          {/* Always there: a live region that comes with its text is often not read out. */}
          <p className="parlor-audio-notice-words" role="status" dir="auto">
            {/* The same words are read out again where they are new in the page. */}
            {problem && <span key={failedAgain}>{reasonOf(problem, strings)}</span>}
          </p>
        </div>
        {remedy?.kind === 'dismiss' && (
          <button
            type="button"
            className="parlor-icon-button"
            aria-label={remedy.label}
            onClick={putAway}
          >
            <CloseIcon size={16} aria-hidden="true" />
          </button>
        )}
        {remedy && remedy.kind !== 'dismiss' && (
          <button
            type="button"
            className="parlor-audio-notice-action"
            aria-disabled={isTrying || undefined}
            aria-busy={isTrying || undefined}
            onClick={act}
          >
            {remedy.label}
          </button>
        )}
      </div>
      {isChoosing && <AudioSettingsDialog groupID={groupID} audio={audio} onClose={stopChoosing} />}
    </div>
  );
}

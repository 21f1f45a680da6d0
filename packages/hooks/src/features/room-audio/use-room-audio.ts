'use client';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import type { AudioBridge } from './audio-bridge.js';
import type { AudioCallState, AudioConnection } from './audio-call-state.js';
import { BEGINNING } from './beginning-state.js';
import { audioOf } from './room-audio.store.js';
import { roomAudioFeature } from './room-audio-control.js';
import type { VoiceLevels } from './voice-levels.js';

/**
 * What {@link useRoomAudio} returns: how it stands with the voices, and what can be done. The functions are the same as
 * long as the group is; before I am in, they do nothing.
 */
export interface UseRoomAudioResult extends Omit<AudioCallState, 'connection'> {
  /**
   * How I am connected with the voices; `off` where nothing is to be heard: without a bridge, while the seats are not open
   * or not known, where I am not in the room, and while nobody is logged in.
   */
  readonly status: 'off' | AudioConnection;
  /** How loud people speak; the same object for a group, silent while `off`. {@link useSpeaking} draws it. */
  readonly levels: VoiceLevels;
  /** Tries everything again that has failed, and begins to play. Call it when somebody presses something. */
  retry(): void;
  /** Another microphone, by its deviceID; `''` is the system's. */
  chooseMicrophone(deviceID: string): void;
  /** Where voices come out, by its deviceID; `''` is the system's. Nothing happens where a browser cannot do that. */
  chooseOutput(deviceID: string): void;
}

const { connection: _connection, ...SILENCE } = BEGINNING;

/** No bridge, no voices. */
const NO_LEVELS: VoiceLevels = { subscribe: () => () => undefined, get: () => 0 };

/**
 * The voices of a room with seats, by its groupID (not its conversationID). The seats say who speaks: who sits here is
 * heard, who only stands listens, and whoever is muted, by themselves, by the host or in the group, is silent at once.
 * Getting up closes the microphone when it is asked for, and opens it again should it be refused; so does losing the seat,
 * to the host or to another page of mine, and the room's being closed. Moving from seat to seat interrupts nothing.
 *
 * The `bridge` says how voices travel: `webrtcAudio` of `@parlor/hooks/webrtc-audio` from page to page,
 * `trtcAudio` of `@parlor/hooks/trtc-audio` by Tencent's media cloud, or the app's own. It has to be the same object from
 * one rendering to the next; with another one the room is left and come into anew. Without one the hook costs nothing, and
 * `status` is `off`.
 *
 * All components below the providers of one SDK instance that hear a room share one call, with the bridge of the first;
 * the last one that goes ends it, but not when another comes in the same commit: a room that becomes a small bar goes on.
 * It goes on, too, while the line of the chat is lost. Logging out, being kicked out and closing the page end it.
 *
 * What goes wrong is in `problems`, with codes of its own: -40 to -49. What a bridge throws goes to `onError` of the
 * ChatProvider.
 *
 * Renders again when the state of the call changes, and never for how loud somebody speaks.
 *
 * Stands on what {@link useSeats} stands on. Bridges without a server of their own talk from page to page by
 * `createCustomMessage` and `sendMessage` to single people, with `onlineUserOnly`, and MESSAGE_RECEIVED: such messages are in no
 * thread and no list and count nowhere as unread. Who is in the room they ask by `getGroupMemberList` and
 * `getGroupMemberProfile`.
 */
export function useRoomAudio(groupID: string, bridge: AudioBridge | undefined): UseRoomAudioResult {
  const control = useChat().feature(roomAudioFeature);
  useEffect(
    () => (bridge && groupID ? control.attend(groupID, bridge) : undefined),
    [control, groupID, bridge],
  );
  const isWanted = bridge !== undefined;
  const state = useSlice(control.slice, (all) => (isWanted ? audioOf(all, groupID) : undefined));
  const actions = useMemo(
    () => ({
      retry: () => control.retry(groupID),
      chooseMicrophone: (deviceID: string) => control.chooseMicrophone(groupID, deviceID),
      chooseOutput: (deviceID: string) => control.chooseOutput(groupID, deviceID),
    }),
    [control, groupID],
  );
  return useMemo(() => {
    const levels = isWanted ? control.levelsOf(groupID) : NO_LEVELS;
    if (!state) return { ...SILENCE, status: 'off', levels, ...actions };
    const { connection: status, ...told } = state;
    return { ...told, status, levels, ...actions };
  }, [control, groupID, isWanted, state, actions]);
}

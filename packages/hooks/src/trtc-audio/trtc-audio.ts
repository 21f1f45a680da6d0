import type { AudioBridge } from '../features/room-audio/audio-bridge.js';
import { systemPace } from '../pace.js';
import type { TRTCAudioOptions } from './trtc-audio-options.js';
import { createTRTCBridge } from './trtc-bridge.js';

/**
 * Voices by Tencent's media cloud, for rooms of any size: up to 50 people speak and 100,000 listen. It stands on the
 * package `trtc-sdk-v5`, which the app installs and which is loaded when the first room is joined; before that nothing is
 * fetched. Tencent bills by the minute.
 *
 * Who listens is the cloud's audience, who sits its anchor; nobody is played who does not sit, whatever is sent. What
 * goes wrong is in the state of the call, as a ChatError with the SDK's error as its cause: -40 to -43 for the microphone,
 * -44 when the browser plays nothing yet, -45 without a network, -46 in a browser without WebRTC, -48 when the same person
 * came into the room from another page, -49 when the cloud or the SDK refuses, a ticket or a name of a room say, and when
 * the package is not installed.
 *
 * Make it once: it is to be the same object at each rendering.
 */
export function trtcAudio(options: TRTCAudioOptions): AudioBridge {
  return createTRTCBridge(options, systemPace);
}

import type { AudioBridge } from '../features/room-audio/audio-bridge.js';
import { systemPace } from '../pace.js';
import { createBrowser } from './browser/create-browser.js';
import { WebrtcCall } from './call/webrtc-call.js';
import type { WebrtcAudioOptions } from './options.js';

/**
 * Voices from page to page, without a media service: for rooms of up to 8 who speak and some tens who listen. What pages have
 * to tell each other goes over the chat, as messages that are in no thread.
 *
 * Make it once, outside of components or with `useMemo`: another bridge is another call. Without `iceServers` pages find each
 * other in one network only. Everybody who is connected learns the network address of the others, unless
 * `iceTransportPolicy` is `relay`.
 *
 * What goes wrong is in the state of the call (-40 … -47); nothing is thrown. On a server it is no bridge to join with.
 */
export function webrtcAudio(options: WebrtcAudioOptions = {}): AudioBridge {
  return {
    join: (access) =>
      new WebrtcCall({ access, options, browser: createBrowser(options), pace: systemPace }),
  };
}

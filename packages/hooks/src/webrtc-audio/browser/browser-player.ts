import type { Player } from '../sound/players.js';
import type { HeardVoice } from './heard-voice.js';

/** Plays a voice by an element that is in no document. */
export function openBrowserPlayer({ track }: HeardVoice): Player {
  const element = new Audio();
  element.autoplay = true;
  element.srcObject = new MediaStream([track]);
  return {
    play: () => element.play(),
    setMuted(isMuted) {
      if (element.muted !== isMuted) element.muted = isMuted;
    },
    async setOutput(deviceID) {
      if (canChooseOutput()) await element.setSinkId(deviceID);
    },
    close() {
      element.pause();
      element.srcObject = null;
    },
  };
}

/** Whether a browser lets somebody choose where sounds come out. */
export function canChooseOutput(): boolean {
  return typeof HTMLMediaElement !== 'undefined' && 'setSinkId' in HTMLMediaElement.prototype;
}

import type { BrowserPort } from '../call/browser-port.js';
import type { KnownDevice } from '../devices/device-list.js';
import type { WebrtcAudioOptions } from '../options.js';
import { BrowserMeters } from './browser-meters.js';
import { openBrowserMicrophone } from './browser-microphone.js';
import { openBrowserPeer } from './browser-peer.js';
import { canChooseOutput, openBrowserPlayer } from './browser-player.js';
import type { HeardVoice } from './heard-voice.js';
import { watchBrowser } from './watch-browser.js';

/** The browser that this page is in, for one call. */
export function createBrowser(
  options: WebrtcAudioOptions,
): BrowserPort<MediaStreamTrack, HeardVoice> {
  const { iceTransportPolicy = 'all', constraints = {} } = options;
  const meters = new BrowserMeters();
  return {
    canConnect: typeof RTCPeerConnection !== 'undefined',
    canChooseOutput: canChooseOutput(),
    openPeer: (servers, events) =>
      openBrowserPeer({ iceServers: [...servers], iceTransportPolicy }, events),
    openMicrophone: (deviceID) => openBrowserMicrophone(deviceID, constraints),
    listDevices,
    openPlayer: openBrowserPlayer,
    openMeter: (voice) => meters.ofVoice(voice),
    openOwnMeter: (track) => meters.ofTrack(track),
    resume: () => meters.resume(),
    watch: watchBrowser,
    close: () => meters.close(),
  };
}

async function listDevices(): Promise<readonly KnownDevice[]> {
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  return devices ? devices.enumerateDevices() : [];
}

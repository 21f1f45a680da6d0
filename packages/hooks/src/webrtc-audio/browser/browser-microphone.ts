import { ChatError } from '@parlor/sdk';
import type { OpenMicrophone } from '../devices/microphone.js';

const VOICE: MediaTrackConstraints = {
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
};

/** Opens a microphone. Rejects as `getUserMedia` does, and with -46 where a page has none of it. */
export async function openBrowserMicrophone(
  deviceID: string,
  constraints: MediaTrackConstraints,
): Promise<OpenMicrophone<MediaStreamTrack>> {
  const device = deviceID === '' ? {} : { deviceId: { exact: deviceID } };
  const audio = { ...VOICE, ...constraints, ...device };
  const stream = await mediaDevices().getUserMedia({ audio, video: false });
  const [track] = stream.getAudioTracks();
  if (!track) throw new ChatError({ code: -41 });
  return {
    track,
    setEnabled(isEnabled) {
      track.enabled = isEnabled;
    },
    onEnded: (callback) => track.addEventListener('ended', callback),
    stop: () => track.stop(),
  };
}

/** They are missing in a page that came neither over https nor from this machine. */
function mediaDevices(): MediaDevices {
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (!devices) throw new ChatError({ code: -46 });
  return devices;
}

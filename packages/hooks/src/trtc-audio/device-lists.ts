import type { AudioDevice } from '../features/room-audio/audio-call-state.js';
import type { TRTCDeviceLike, TRTCLike } from './trtc-like.js';

/** What there is on this device. */
export interface DeviceLists {
  readonly microphones: readonly AudioDevice[];
  readonly outputs: readonly AudioDevice[];
  /** What the SDK calls the system's microphone: browsers put it first. */
  readonly systemMicrophone: string | undefined;
}

/** Chromium lists the system's choice once more, under this name. */
export const SYSTEM_ID = 'default';

/** Asks what there is, and the person for nothing. */
export async function listDevices(trtc: TRTCLike): Promise<DeviceLists> {
  const [microphones, speakers] = await Promise.all([
    trtc.getMicrophoneList(false),
    canChooseOutput() ? trtc.getSpeakerList(false) : [],
  ]);
  return {
    microphones: microphones.filter(isReal).map(toDevice),
    outputs: speakers.filter(isReal).map(toDevice),
    systemMicrophone: microphones[0]?.deviceId,
  };
}

/** Whether this browser lets somebody choose where voices come out. */
function canChooseOutput(): boolean {
  return 'setSinkId' in (globalThis.HTMLMediaElement?.prototype ?? {});
}

/** The system's is chosen by `''`. */
function isReal({ deviceId }: TRTCDeviceLike): boolean {
  return deviceId !== SYSTEM_ID;
}

function toDevice({ deviceId, label }: TRTCDeviceLike): AudioDevice {
  return { deviceID: deviceId, label };
}

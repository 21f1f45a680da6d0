import type { AudioBridge } from '../features/room-audio/audio-bridge.js';
import type { Pace } from '../pace.js';
import { LeavingRooms } from './leaving-rooms.js';
import { loadTRTC } from './load-trtc.js';
import type { TRTCAudioOptions } from './trtc-audio-options.js';
import { TRTCCall } from './trtc-call.js';
import type { TRTCLike } from './trtc-like.js';

/** A bridge of the media cloud, by a clock. */
export function createTRTCBridge(options: TRTCAudioOptions, pace: Pace): AudioBridge {
  const leaving = new LeavingRooms(pace);
  let loading: Promise<TRTCLike> | undefined;

  const load = () => {
    loading ??= loadQuiet(options).catch((thrown: unknown) => {
      // It is tried again when a person tries again.
      loading = undefined;
      throw thrown;
    });
    return loading;
  };

  return {
    join: (access) =>
      new TRTCCall({
        ...{ options, access, load },
        untilFree: () => leaving.untilFree(access.groupID),
        onLeaving: (done) => leaving.add(access.groupID, done),
      }),
  };
}

async function loadQuiet({ load = loadTRTC, logLevel = 4, sendsLogs = false }: TRTCAudioOptions) {
  const sdk = await load();
  sdk.setLogLevel(logLevel, sendsLogs);
  return sdk;
}

import type { AudioBridge } from '@parlor/hooks';
import { webrtcAudio } from '@parlor/hooks/webrtc-audio';
import type { CloudAccount } from '../identity.js';

/** How the rooms of an account on Tencent's cloud are heard. Its media cloud is loaded only when it is wanted. */
export async function cloudAudio({
  SDKAppID,
  userSig,
  voices,
}: CloudAccount): Promise<AudioBridge> {
  if (voices.by === 'browsers') return webrtcAudio({ iceServers: voices.iceServers });
  const { trtcAudio } = await import('@parlor/hooks/trtc-audio');
  return trtcAudio({ sdkAppID: SDKAppID, userSig });
}

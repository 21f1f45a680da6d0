import { trtcAudio } from '@parlor/hooks/trtc-audio';
import loaded, { type TRTC as TRTCClass } from 'trtc-sdk-v5';

// A script of the old kind: its declarations say that it exports an object with it, the bundler that it is it.
const TRTC = loaded as unknown as typeof TRTCClass;

/** The page of trtc-audio.test.ts: the bridge on the real SDK, and the SDK alone. */
declare global {
  interface Window {
    bridge: PageBridge;
    sdk: PageSDK;
  }
}

type PageBridge = typeof bridge;
type PageSDK = typeof sdk;
type Access = Parameters<ReturnType<typeof trtcAudio>['join']>[0];

const access: Access = {
  groupID: '@TGS#3tea',
  userID: 'ann',
  instance: 'abcdefgh',
  line: { send: async () => undefined, listen: () => () => undefined, isInRoom: async () => true },
  report: (thrown) => console.error('reported', thrown),
};

/** A call whose SDK believes to be in a room, since there is no cloud here; all else is the SDK's own. */
const bridge = {
  join(isInRoom: boolean) {
    const options = { sdkAppID: 1400000001, userSig: 'ticket' };
    if (isInRoom) pretend();
    return trtcAudio(options).join(access);
  },
};

/** The tracks of microphones that were opened on this page. */
const sdk = { TRTC, tracks: [] as MediaStreamTrack[] };

const { mediaDevices } = navigator;
const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
mediaDevices.getUserMedia = async (constraints) => {
  const stream = await getUserMedia(constraints);
  sdk.tracks.push(...stream.getTracks());
  return stream;
};

function pretend(): void {
  const { prototype } = TRTC;
  prototype.enterRoom = async () => undefined;
  prototype.exitRoom = async () => undefined;
  prototype.switchRole = async () => undefined;
}

window.bridge = bridge;
window.sdk = sdk;

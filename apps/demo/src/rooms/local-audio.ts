import { webrtcAudio } from '@parlor/hooks/webrtc-audio';

/** How the rooms of the local engine are heard: from tab to tab, and nothing leaves this computer. */
export const localAudio = webrtcAudio();

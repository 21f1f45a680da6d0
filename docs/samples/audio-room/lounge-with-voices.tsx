import { webrtcAudio } from '@parlor/hooks/webrtc-audio';
import { Lounge } from './lounge';

/** Made once: a bridge that is made in rendering would begin a new call each time. */
const audio = webrtcAudio();

/** The same room, in which who sits is heard. */
export function LoungeWithVoices({ groupID }: { groupID: string }) {
  return (
    <Lounge groupID={groupID} audio={audio}>
      <h1>Reading circle</h1>
    </Lounge>
  );
}

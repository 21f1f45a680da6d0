'use client';

import { type UseRoomAudioResult, useSession, useSpeaking, type VoiceLevels } from '@parlor/hooks';
import { reasonOf } from '../internals/reason.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { DeviceField } from './device-field.js';

/** What is wrong with a microphone, by the codes of it. */
const OF_MICROPHONE: ReadonlySet<number> = new Set([-40, -41, -42, -43]);

/** Which microphone, whether it is heard, and how loud. */
export function MicrophoneSetting({ call }: { call: UseRoomAudioResult }) {
  const strings = useStrings();
  const isFailed = hasFailed(call);
  return (
    <div className="parlor-audio-setting">
      <DeviceField
        label={strings.soundMicrophone}
        devices={call.microphones}
        chosenID={call.microphoneID}
        numbered={strings.microphoneNumbered}
        isFirst
        onChoose={call.chooseMicrophone}
      />
      <Level levels={call.levels} />
      <div className="parlor-audio-state" data-failed={isFailed || undefined}>
        <p role="status" dir="auto">
          {wordsOf(call, strings)}
        </p>
        {isFailed && (
          <button type="button" className="parlor-button" data-quiet="" onClick={call.retry}>
            {strings.tryAgain}
          </button>
        )}
      </div>
    </div>
  );
}

/** Whether I should be heard, and am not: an open microphone is no use without a connection. */
function hasFailed({ status, microphone }: UseRoomAudioResult): boolean {
  return microphone === 'failed' || (microphone === 'on' && status === 'failed');
}

function wordsOf(call: UseRoomAudioResult, strings: Strings): string {
  if (hasFailed(call)) {
    const { problems } = call;
    const problem = problems.find(({ code }) => OF_MICROPHONE.has(code)) ?? problems[0];
    return problem ? reasonOf(problem, strings) : strings.microphoneFailed;
  }
  return {
    off: strings.microphoneClosed,
    starting: strings.microphoneOpening,
    on: strings.microphoneHeard,
    muted: strings.microphoneMuted,
    failed: strings.microphoneFailed,
  }[call.microphone];
}

/** How loud I am. Nothing renders for it. */
function Level({ levels }: { levels: VoiceLevels }) {
  const { userID } = useSession();
  return (
    <span ref={useSpeaking(userID, levels)} className="parlor-audio-level" aria-hidden="true">
      <span />
    </span>
  );
}

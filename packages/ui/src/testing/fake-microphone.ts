import { speakWav } from '@parlor/engine/seed';

/** Somebody who speaks, in the place of a microphone and a recorder: for stories, where nobody is asked. */
export function speakInto(): () => void {
  const { MediaRecorder: own } = globalThis;
  const restore = replaceMicrophone(async () => silence());
  Object.assign(globalThis, { MediaRecorder: SpokenRecorder });
  return () => {
    restore();
    Object.assign(globalThis, { MediaRecorder: own });
  };
}

/** Nobody may listen. */
export function refuseMicrophone(): () => void {
  return replaceMicrophone(() => Promise.reject(new DOMException('No.', 'NotAllowedError')));
}

function replaceMicrophone(getUserMedia: () => Promise<MediaStream>): () => void {
  const { mediaDevices } = navigator;
  Object.defineProperty(mediaDevices, 'getUserMedia', { configurable: true, value: getUserMedia });
  return () => void Reflect.deleteProperty(mediaDevices, 'getUserMedia');
}

function silence(): MediaStream {
  return new AudioContext().createMediaStreamDestination().stream;
}

/** Records some syllables, whatever it hears. */
class SpokenRecorder extends EventTarget {
  static isTypeSupported(): boolean {
    return false;
  }

  readonly mimeType = 'audio/wav';
  state: RecordingState = 'inactive';

  start(): void {
    this.state = 'recording';
  }

  stop(): void {
    this.state = 'inactive';
    const data = new Blob([speakWav(3)], { type: this.mimeType });
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data }));
    this.dispatchEvent(new Event('stop'));
  }
}

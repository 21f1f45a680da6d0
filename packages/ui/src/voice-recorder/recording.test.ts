import { describe, expect, it, vi } from 'vitest';
import { stubMicrophone } from '../testing/stub-microphone.js';
import { type RecordingState, VoiceRecording } from './recording.js';
import type { RecordingClock } from './recording-clock.js';
import { recordingName, recordingType } from './recording-type.js';

/** Time that passes when it is told to. */
class TestClock implements RecordingClock {
  #now = 0;
  #timers = new Set<{ at: number; callback: () => void }>();

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, callback: () => void): () => void {
    const timer = { at: this.#now + milliseconds, callback };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#timers.delete(next);
      this.#now = next.at;
      next.callback();
    }
    this.#now = end;
  }

  get pending(): number {
    return this.#timers.size;
  }

  #next(end: number) {
    return [...this.#timers]
      .filter(({ at }) => at <= end)
      .sort((one, other) => one.at - other.at)[0];
  }
}

function begin(most = 60_000) {
  const clock = new TestClock();
  const recording = new VoiceRecording({ most, clock });
  return { clock, recording, begun: recording.start() };
}

function recordedOf(state: RecordingState) {
  if (state.status !== 'recorded') throw new Error(`It is ${state.status}.`);
  return state.recorded;
}

describe('a recording', () => {
  it('is a file of what was said, and how long that was', async () => {
    const microphone = stubMicrophone();
    const { clock, recording, begun } = begin();
    await begun;
    clock.pass(7_250);
    expect(recording.elapsed()).toBe(7_250);
    recording.stop();
    const { file, duration, levels } = recordedOf(recording.state());
    expect(duration).toBe(7_250);
    expect(file).toMatchObject({ type: 'audio/webm', size: 900 });
    expect(file.name).toMatch(/^voice-.*\.webm$/);
    expect(levels).toHaveLength(73);
    expect(microphone.open()).toBe(0);
    expect(clock.pending).toBe(0);
  });

  it('ends by itself after the longest time', async () => {
    const microphone = stubMicrophone();
    const { clock, recording, begun } = begin(60_000);
    await begun;
    clock.pass(59_999);
    expect(recording.state().status).toBe('recording');
    clock.pass(1);
    expect(recordedOf(recording.state()).duration).toBe(60_000);
    expect(microphone.open()).toBe(0);
  });

  it('lets the microphone go when it is given up, and tells nobody', async () => {
    const microphone = stubMicrophone();
    const { clock, recording, begun } = begin();
    await begun;
    expect(microphone.open()).toBe(1);
    const listener = vi.fn();
    recording.subscribe(listener);
    recording.end();
    expect(microphone.open()).toBe(0);
    expect(listener).not.toHaveBeenCalled();
    expect(clock.pending).toBe(0);
  });

  it('lets it go when it is allowed only after that', async () => {
    const microphone = stubMicrophone({ isPrompt: true });
    const { recording, begun } = begin();
    recording.end();
    microphone.allow();
    await begun;
    expect(microphone.open()).toBe(0);
    expect(microphone.types).toEqual([]);
    expect(recording.state().status).toBe('asking');
  });

  it('keeps what was said when the microphone is pulled out', async () => {
    const microphone = stubMicrophone();
    const { clock, recording, begun } = begin();
    await begun;
    clock.pass(3_000);
    microphone.pullOut();
    expect(recordedOf(recording.state()).duration).toBe(3_000);
  });

  it('keeps what was said when the recorder breaks', async () => {
    const microphone = stubMicrophone();
    const { clock, recording, begun } = begin();
    await begun;
    clock.pass(3_000);
    microphone.break(true);
    expect(recordedOf(recording.state()).duration).toBe(3_000);
    expect(clock.pending).toBe(0);
  });

  it('has failed when the recorder breaks and hands nothing over', async () => {
    const microphone = stubMicrophone();
    const { clock, recording, begun } = begin();
    await begun;
    clock.pass(3_000);
    microphone.break(false);
    clock.pass(1_000);
    expect(recording.state()).toEqual({ status: 'failed', failure: 'broken' });
    expect(microphone.open()).toBe(0);
  });

  it('goes on where nobody can listen how loud it is, and keeps nothing open for that', async () => {
    stubMicrophone();
    const close = vi.fn(async () => undefined);
    vi.stubGlobal(
      'AudioContext',
      class {
        resume = async () => undefined;
        close = close;
        createAnalyser = () => ({});
        createMediaStreamSource() {
          throw new DOMException('No.', 'NotSupportedError');
        }
      },
    );
    const { recording, begun } = begin();
    await begun;
    expect(recording.state().status).toBe('recording');
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('of nothing has failed', async () => {
    stubMicrophone({ size: 0 });
    const { recording, begun } = begin();
    await begun;
    recording.stop();
    expect(recording.state()).toEqual({ status: 'failed', failure: 'broken' });
  });

  it.each([
    ['NotAllowedError', 'refused'],
    ['NotFoundError', 'missing'],
    ['NotReadableError', 'busy'],
    ['TypeError', 'broken'],
  ])('that ends with %s before it began is %s', async (refusal, failure) => {
    const microphone = stubMicrophone({ refusal });
    const { recording, begun } = begin();
    await begun;
    expect(recording.state()).toEqual({ status: 'failed', failure });
    expect(microphone.open()).toBe(0);
  });

  it('is not asked for on a page that is not secure, nor where nothing can record', async () => {
    stubMicrophone();
    vi.stubGlobal('isSecureContext', false);
    const insecure = begin();
    await insecure.begun;
    expect(insecure.recording.state()).toEqual({ status: 'failed', failure: 'insecure' });
    vi.stubGlobal('isSecureContext', true);
    vi.stubGlobal('MediaRecorder', undefined);
    const unsupported = begin();
    await unsupported.begun;
    expect(unsupported.recording.state()).toEqual({ status: 'failed', failure: 'unsupported' });
  });
});

describe('what a recording is', () => {
  it('is what all clients play, where the browser can', () => {
    expect(recordingType(() => true)).toEqual({
      type: 'audio/mp4;codecs=mp4a.40.2',
      ending: 'm4a',
    });
    expect(recordingType((type) => type.startsWith('audio/webm'))).toEqual({
      type: 'audio/webm;codecs=opus',
      ending: 'webm',
    });
    expect(recordingType((type) => type === 'audio/mp4').ending).toBe('m4a');
    expect(recordingType(() => false).type).toBe('');
  });

  it('is named after its moment', () => {
    expect(recordingName(new Date(2026, 10, 1, 9, 5, 7), 'm4a')).toBe(
      'voice-2026-11-01-09-05-07.m4a',
    );
  });
});

import { describe, expect, it, vi } from 'vitest';
import { peaksOf } from './peaks.js';
import { Waveforms } from './waveforms.js';

describe('the peaks of an audio', () => {
  it('are as many as there are bars, and the loudest is 1', () => {
    const samples = Float32Array.from({ length: 4_000 }, (_, index) =>
      index < 2_000 ? 0.1 : -0.4,
    );
    const peaks = peaksOf(samples, 4);
    expect(peaks.map((peak) => Math.round(peak * 100) / 100)).toEqual([0.25, 0.25, 1, 1]);
  });

  it('are low where it is silent, also when all of it is', () => {
    expect(peaksOf(new Float32Array(1_000), 3)).toEqual([0, 0, 0]);
    expect(Math.max(...peaksOf(new Float32Array(1_000).fill(0.001), 3))).toBeLessThan(0.1);
  });

  it('are there for an audio with fewer samples than bars, or none', () => {
    expect(peaksOf([0.5], 3)).toHaveLength(3);
    expect(peaksOf([], 2)).toEqual([0, 0]);
  });
});

describe('waveforms', () => {
  const voice = { messageID: 'm1', url: 'https://media.example/a.wav', size: 1_000, seconds: 5 };

  it('are decoded once, and told to whoever looks', async () => {
    const decode = vi.fn(async () => [0, 1]);
    const waveforms = new Waveforms(decode);
    const listener = vi.fn();
    waveforms.subscribe(listener);
    waveforms.ask(voice, 'seen');
    waveforms.ask(voice, 'seen');
    await vi.waitFor(() => expect(waveforms.peaksOf('m1')).toEqual([0, 1]));
    waveforms.ask(voice, 'played');
    expect(decode).toHaveBeenCalledTimes(1);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('of a large audio are not loaded to be looked at, but when it is played', async () => {
    const decode = vi.fn(async () => [1]);
    const waveforms = new Waveforms(decode);
    const large = { ...voice, size: 1_000_000 };
    waveforms.ask(large, 'seen');
    waveforms.ask(large, 'played');
    await vi.waitFor(() => expect(waveforms.peaksOf('m1')).toEqual([1]));
    expect(decode).toHaveBeenCalledTimes(1);
    expect(decode).toHaveBeenCalledWith(large.url, 2 * 1024 * 1024);
  });

  it('of what could be hours are not decoded: not by a few bytes, and not unless it says how long it is', async () => {
    const decode = vi.fn(async () => [1]);
    const waveforms = new Waveforms(decode);
    waveforms.ask({ ...voice, seconds: 121 }, 'seen');
    waveforms.ask({ ...voice, size: 65 * 1024 }, 'seen');
    waveforms.ask({ ...voice, seconds: 0 }, 'seen');
    waveforms.ask({ ...voice, seconds: 601 }, 'played');
    waveforms.ask({ ...voice, seconds: 0 }, 'played');
    waveforms.ask({ ...voice, seconds: 600 }, 'played');
    await vi.waitFor(() => expect(waveforms.peaksOf('m1')).toEqual([1]));
    expect(decode).toHaveBeenCalledTimes(1);
  });

  it('that cannot be read are not asked for again and again', async () => {
    const decode = vi.fn(async () => undefined);
    const waveforms = new Waveforms(decode);
    waveforms.ask(voice, 'seen');
    await vi.waitFor(() => expect(decode).toHaveBeenCalledTimes(1));
    waveforms.ask(voice, 'seen');
    waveforms.ask(voice, 'played');
    await vi.waitFor(() => expect(decode).toHaveBeenCalledTimes(2));
    waveforms.ask(voice, 'played');
    expect(waveforms.peaksOf('m1')).toBeUndefined();
    expect(decode).toHaveBeenCalledTimes(2);
  });

  it('that have not begun to load do not when the thread is left', async () => {
    const answers: ((peaks: number[]) => void)[] = [];
    const decode = vi.fn((_url: string) => {
      return new Promise<number[]>((resolve) => {
        answers.push(resolve);
      });
    });
    const waveforms = new Waveforms(decode);
    waveforms.ask(voice, 'seen');
    waveforms.ask({ ...voice, messageID: 'm2', url: 'https://media.example/b.wav' }, 'seen');
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    waveforms.end();
    waveforms.ask({ ...voice, messageID: 'm3', url: 'https://media.example/c.wav' }, 'seen');
    answers[0]?.([1]);
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    expect(decode.mock.calls.map(([url]) => url)).toEqual([
      'https://media.example/a.wav',
      'https://media.example/c.wav',
    ]);
  });
});

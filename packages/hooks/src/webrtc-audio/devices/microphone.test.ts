// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { Microphone, type OpenMicrophone } from './microphone.js';

/** A microphone of a fake browser, and what became of it. */
class FakeMicrophone implements OpenMicrophone<string> {
  readonly track: string;
  isEnabled = true;
  isStopped = false;
  end: () => void = () => undefined;

  constructor(track: string) {
    this.track = track;
  }

  setEnabled(isEnabled: boolean): void {
    this.isEnabled = isEnabled;
  }

  onEnded(callback: () => void): void {
    this.end = callback;
  }

  stop(): void {
    this.isStopped = true;
  }
}

/** A browser that is asked for microphones, and answers when it is told to. */
function browser() {
  const asked: { deviceID: string; answer: (opened: FakeMicrophone | string) => Promise<void> }[] =
    [];
  const states: string[] = [];
  const reports: unknown[] = [];
  const microphone: Microphone<string> = new Microphone<string>({
    open: (deviceID) =>
      new Promise((resolve, reject) => {
        asked.push({
          deviceID,
          answer: async (opened) => {
            if (typeof opened === 'string') reject(new DOMException('', opened));
            else resolve(opened);
            await new Promise((done) => setImmediate(done));
          },
        });
      }),
    onChange: () => states.push(microphone.state),
    report: (thrown) => reports.push(thrown),
  });
  const next = async (opened: FakeMicrophone | string) => asked.shift()?.answer(opened);
  return { microphone, asked, states, reports, next };
}

describe('a microphone', () => {
  it('is opened, is muted and stays open, and is closed', async () => {
    const { microphone, states, next } = browser();
    const opened = new FakeMicrophone('one');
    microphone.open(false);
    await next(opened);
    expect(microphone.track).toBe('one');
    microphone.mute(true);
    expect([microphone.track, opened.isEnabled, opened.isStopped]).toEqual([null, false, false]);
    microphone.mute(false);
    expect([microphone.track, opened.isEnabled]).toEqual(['one', true]);
    microphone.close();
    expect([microphone.track, opened.isStopped]).toEqual([null, true]);
    expect(states).toEqual(['starting', 'on', 'muted', 'on', 'off']);
  });

  it('that opens when nobody wants it any more is closed at once', async () => {
    const { microphone, asked } = browser();
    const [first, second] = [new FakeMicrophone('first'), new FakeMicrophone('second')];
    microphone.open(false);
    microphone.close();
    microphone.open(true);
    await asked[0]?.answer(first);
    expect([first.isStopped, microphone.state]).toEqual([true, 'starting']);
    await asked[1]?.answer(second);
    expect([second.isStopped, second.isEnabled, microphone.state]).toEqual([false, false, 'muted']);
  });

  it.each([
    ['NotAllowedError', -40],
    ['NotFoundError', -41],
    ['OverconstrainedError', -41],
    ['NotReadableError', -43],
    ['NotSupportedError', -46],
    ['DataCloneError', 2903],
  ])('that fails with %s says why, and is opened again when asked', async (name, code) => {
    const { microphone, next } = browser();
    microphone.open(false);
    await next(name);
    expect([microphone.state, microphone.error?.code]).toEqual(['failed', code]);
    microphone.retry();
    await next(new FakeMicrophone('one'));
    expect([microphone.state, microphone.error]).toEqual(['on', undefined]);
  });

  it('that is missing is opened when something is plugged in; one that is refused is not', async () => {
    const { microphone, asked, next } = browser();
    microphone.open(false);
    await next('NotFoundError');
    microphone.tellDevices();
    await next('NotAllowedError');
    microphone.tellDevices();
    expect(asked).toEqual([]);
    expect(microphone.error?.code).toBe(-40);
  });

  it('that was chosen and is unplugged gives way to the system’s, and nothing is wrong', async () => {
    const { microphone, asked, next } = browser();
    const chosen = new FakeMicrophone('chosen');
    microphone.choose('usb');
    microphone.open(false);
    expect(asked[0]?.deviceID).toBe('usb');
    await next(chosen);
    chosen.end();
    expect([microphone.deviceID, asked[0]?.deviceID]).toEqual(['', '']);
    await next(new FakeMicrophone('system'));
    expect([microphone.state, microphone.track, microphone.error]).toEqual([
      'on',
      'system',
      undefined,
    ]);
  });

  it('that was chosen and is gone before it is opened gives way to the system’s', async () => {
    const { microphone, asked, next } = browser();
    microphone.choose('usb');
    microphone.open(false);
    await next('OverconstrainedError');
    expect([microphone.state, microphone.deviceID, asked[0]?.deviceID]).toEqual([
      'starting',
      '',
      '',
    ]);
    await next('NotFoundError');
    expect([microphone.state, microphone.error?.code]).toEqual(['failed', -41]);
  });

  it('that is unplugged when there is no other one is lost, and comes back when it is plugged in', async () => {
    const { microphone, next } = browser();
    const opened = new FakeMicrophone('one');
    microphone.open(true);
    await next(opened);
    opened.end();
    await next('NotFoundError');
    expect([microphone.state, microphone.error?.code]).toEqual(['failed', -42]);
    microphone.tellDevices();
    const again = new FakeMicrophone('again');
    await next(again);
    expect([microphone.state, again.isEnabled]).toEqual(['muted', false]);
  });

  it('is heard until another one that was chosen is open', async () => {
    const { microphone, next } = browser();
    const [one, other] = [new FakeMicrophone('one'), new FakeMicrophone('other')];
    microphone.open(false);
    await next(one);
    microphone.choose('usb');
    expect([microphone.track, one.isStopped]).toEqual(['one', false]);
    await next(other);
    expect([microphone.track, one.isStopped, microphone.deviceID]).toEqual(['other', true, 'usb']);
  });

  it('is told to be the one that is heard when of two that were chosen quickly neither can be opened', async () => {
    const { microphone, next } = browser();
    microphone.open(false);
    await next(new FakeMicrophone('one'));
    microphone.choose('usb');
    microphone.choose('headset');
    await next('NotReadableError');
    await next('NotReadableError');
    expect([microphone.track, microphone.deviceID, microphone.state]).toEqual(['one', '', 'on']);
  });

  it('goes on when another one cannot be opened, which is reported', async () => {
    const { microphone, next, reports } = browser();
    microphone.open(false);
    await next(new FakeMicrophone('one'));
    microphone.choose('usb');
    await next('NotReadableError');
    expect([microphone.track, microphone.deviceID, microphone.state]).toEqual(['one', '', 'on']);
    expect(reports).toMatchObject([{ code: -43 }]);
  });
});

import { describe, expect, it } from 'vitest';
import { deviceChoices } from './device-choices.js';

const WORDS = { system: 'System', gone: 'Gone', numbered: (number: number) => `No. ${number}` };

describe('the devices to choose from', () => {
  it('are the system’s, and those that have names', () => {
    const devices = [
      { deviceID: 'a', label: 'Built-in' },
      { deviceID: 'b', label: ' Desk\n microphone ' },
    ];
    expect(deviceChoices(devices, 'b', WORDS)).toEqual([
      ['', 'System'],
      ['a', 'Built-in'],
      ['b', 'Desk microphone'],
    ]);
  });

  it('have numbers where the browser does not name them', () => {
    const devices = [
      { deviceID: 'a', label: '' },
      { deviceID: 'b', label: '' },
    ];
    expect(deviceChoices(devices, '', WORDS).map(([, name]) => name)).toEqual([
      'System',
      'No. 1',
      'No. 2',
    ]);
  });

  it('are the system’s alone where the browser does not tell them apart', () => {
    const untold = { deviceID: '', label: '' };
    expect(deviceChoices([untold, untold], '', WORDS)).toEqual([['', 'System']]);
  });

  it('show what was chosen, also where it is not there any more', () => {
    expect(deviceChoices([], 'b', WORDS)).toEqual([
      ['', 'System'],
      ['b', 'Gone'],
    ]);
  });

  it('have names of a bearable length', () => {
    const [, [, name] = []] = deviceChoices([{ deviceID: 'a', label: 'x'.repeat(999) }], '', WORDS);
    expect(name).toHaveLength(80);
  });
});

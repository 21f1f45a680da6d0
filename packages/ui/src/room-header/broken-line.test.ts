import { describe, expect, it } from 'vitest';
import { brokenLine } from './broken-line.js';

const HERE = { status: 'ready', network: 'connected' } as const;

describe('the line that is worth a word', () => {
  it('is none while both are there, and where there are no voices', () => {
    expect(brokenLine(HERE, 'connected')).toBeUndefined();
    expect(brokenLine(HERE, 'off')).toBeUndefined();
  });

  it('is that of the voices', () => {
    expect(brokenLine(HERE, 'connecting')).toBe('connecting');
    expect(brokenLine(HERE, 'interrupted')).toBe('interrupted');
    expect(brokenLine(HERE, 'failed')).toBe('silent');
  });

  it('is that to the service, before that of the voices', () => {
    expect(brokenLine({ ...HERE, network: 'disconnected' }, 'failed')).toBe('offline');
    expect(brokenLine({ ...HERE, network: 'connecting' }, 'interrupted')).toBe('reconnecting');
    expect(
      brokenLine({ status: 'signing-in', network: 'connecting' }, 'connecting'),
    ).toBeUndefined();
  });
});

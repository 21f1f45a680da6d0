import type { AudioDevice } from '../../features/room-audio/audio-call-state.js';

/** The part of a device that the browser tells that is looked at. */
export interface KnownDevice {
  readonly kind: string;
  readonly deviceId: string;
  readonly label: string;
}

/** Names of Chromium for what the system has chosen: that is `''` here. */
const ALIASES = ['default', 'communications'];
/** More are not told. */
const MOST = 50;

/** The devices of a kind, each once. */
export function devicesOf(known: readonly KnownDevice[], kind: string): readonly AudioDevice[] {
  const byID = new Map<string, AudioDevice>();
  for (const { kind: its, deviceId: deviceID, label } of known) {
    const isOne = its === kind && !ALIASES.includes(deviceID) && byID.size < MOST;
    if (isOne && !byID.has(deviceID)) byID.set(deviceID, { deviceID, label });
  }
  return [...byID.values()];
}

import type { AudioQuality } from '../features/room-audio/audio-call-state.js';

/** What the SDK's numbers mean; 0 is unknown, and also the way that is not used. */
const QUALITIES: readonly AudioQuality[] = [
  'unknown',
  'good',
  'good',
  'fair',
  'poor',
  'poor',
  'lost',
];

/** How well I am connected: as well as the worse of both ways. */
export function qualityOf(uplink: number, downlink: number): AudioQuality {
  return QUALITIES[Math.max(uplink, downlink)] ?? 'unknown';
}

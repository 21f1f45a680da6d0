import type { AudioConnection } from '../../features/room-audio/audio-call-state.js';
import type { Standing } from './acquaintance.js';

/** How I am connected with all who are to be heard, by how it stands with each. */
export function connectionOf(standings: readonly Standing[]): AudioConnection {
  const isHeard = standings.includes('connected');
  if (standings.includes('failed') && !isHeard) return 'failed';
  if (standings.includes('failed') || standings.includes('interrupted')) return 'interrupted';
  return standings.includes('connecting') ? 'connecting' : 'connected';
}

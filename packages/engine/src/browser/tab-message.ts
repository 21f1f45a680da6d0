import type { ClientFrame, EngineFrame } from '../protocol/frames.js';
import { hasKind } from '../transports/port-message.js';

/** What goes over the BroadcastChannel that all tabs of one store share. Everybody hears all of it. */
export type TabMessage =
  /** A tab's client says something to the engine; the first message of a line opens it. */
  | { kind: 'parlor.tab.say'; line: string; lock?: string | undefined; frame: ClientFrame }
  /** A tab's client has hung up. */
  | { kind: 'parlor.tab.leave'; line: string }
  /** The engine says something to one client. */
  | { kind: 'parlor.tab.tell'; line: string; frame: EngineFrame }
  /** The engine has cut a line. */
  | { kind: 'parlor.tab.cut'; line: string }
  /** Another tab has the engine from now on: all lines to the one before are dead. */
  | { kind: 'parlor.tab.owner' };

/** Whether something from the channel is a message of ours: the channel is open to the whole origin. */
export function isTabMessage(data: unknown): data is TabMessage {
  if (!hasKind(data)) return false;
  if (data.kind === 'parlor.tab.owner') return true;
  if (!('line' in data) || typeof data.line !== 'string') return false;
  if (data.kind === 'parlor.tab.leave' || data.kind === 'parlor.tab.cut') return true;
  const isFrame = 'frame' in data && hasKind(data.frame);
  return isFrame && (data.kind === 'parlor.tab.say' || data.kind === 'parlor.tab.tell');
}

import type { Switchboard } from '../protocol/channel.js';
import type { ClientFrame } from '../protocol/frames.js';
import { whenFree } from './page-lock.js';
import { hasKind, type LineRequest, type PortMessage } from './port-message.js';

/** A page has connected: every port that it sends becomes a line. */
export function serveDoor(door: MessagePort, switchboard: Switchboard): void {
  door.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
    const [port] = ports;
    if (port && isLineRequest(data)) serveLine(port, data.lock, switchboard);
  });
  door.start();
}

function serveLine(port: MessagePort, lock: string | undefined, switchboard: Switchboard): void {
  const line = switchboard.connect({
    send: (frame) => port.postMessage(frame),
    close: () => {
      port.postMessage({ kind: 'parlor.end' });
      port.close();
    },
  });
  const hangUp = once(() => {
    port.close();
    line.hangUp();
  });
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isFromPage(data)) return;
    if (data.kind === 'parlor.end') hangUp();
    else line.receive(data);
  });
  port.start();
  // Without a lock the page's last word has to do.
  if (lock !== undefined) whenFree(lock, hangUp);
}

function isLineRequest(data: unknown): data is LineRequest {
  return hasKind(data) && data.kind === 'parlor.line';
}

/** The switchboard checks what a frame says: pages are not trusted. */
function isFromPage(data: unknown): data is PortMessage<ClientFrame> {
  return hasKind(data);
}

function once(callback: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    callback();
  };
}

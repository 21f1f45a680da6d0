/** A SharedWorker that runs in the same thread, over real message ports. */
export class FakeSharedWorker extends EventTarget implements SharedWorker {
  readonly port: MessagePort;
  onerror: SharedWorker['onerror'] = null;
  readonly #door: MessagePort;

  /** @param scope what the worker's script would have listened to. */
  constructor(scope: EventTarget) {
    super();
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.#door = port2;
    scope.dispatchEvent(new MessageEvent('connect', { ports: [port2] }));
  }

  /** Node waits for open ports; browsers do not. */
  close(): void {
    this.port.close();
    this.#door.close();
  }
}

import type { ChatEvent, ChatEventMap, ChatEventName } from '../events.js';
import type { SignalingEventMap, SignalingEventName } from '../signaling.js';

/** Where it is written down that a handler failed. */
export interface HandlerLog {
  /**
   * Writes one line.
   *
   * @param level 3: an error.
   */
  write(level: 3, text: string, cause?: unknown): void;
}

/** A handler of any event: which one it gets is decided by the name it is registered for. */
export type AnyHandler = (event: never) => void;

/** What handlers are called with; the data are those of its name. */
export interface ToldEvent {
  readonly name: string;
  readonly data: unknown;
}

interface Registration {
  handler: AnyHandler;
  context: unknown;
  once: boolean;
}

/** Tells handlers what happened, synchronously and in the order in which they were registered. */
export class Emitter {
  #registrations = new Map<string, readonly Registration[]>();
  readonly #first = new Map<string, (data: never) => void>();
  readonly #log: HandlerLog;
  readonly #onTold: (event: ToldEvent) => void;

  /** `onTold` is told of everything before anybody, also of what no handler waits for. It must not throw. */
  constructor(log: HandlerLog, onTold: (event: ToldEvent) => void = () => undefined) {
    this.#log = log;
    this.#onTold = onTold;
  }

  /** The same handler may be added twice; both then run with the context of the first. */
  on(eventName: string, handler: AnyHandler, context?: unknown): void {
    const first = this.#of(eventName).find((one) => !one.once && one.handler === handler);
    this.#add(eventName, { handler, context: first ? first.context : context, once: false });
  }

  /** Adds a handler for one event; {@link off} does not find it. */
  once(eventName: string, handler: AnyHandler, context?: unknown): void {
    this.#add(eventName, { handler, context, once: true });
  }

  /**
   * Removes every registration of a handler but those of {@link once}: the SDK wraps these and finds
   * them no more, not even when it is asked for them by the fourth argument.
   */
  off(eventName: string, handler: AnyHandler, _context?: unknown, once = false): void {
    if (once) return;
    const left = this.#of(eventName).filter((one) => one.once || one.handler !== handler);
    this.#registrations.set(eventName, left);
  }

  /** Tells the handlers of an event, and before them who is to be told {@link first}. */
  emit<Name extends ChatEventName>(
    name: Name,
    data: ChatEventMap[Name],
    extra?: Omit<ChatEvent<Name>, 'name' | 'data'>,
  ): void {
    // It was named for this event, so these are the data it takes.
    this.#first.get(name)?.(data as never);
    this.#tell(name, { name, data, ...extra });
  }

  /** The events of signaling have their names among the others. */
  emitSignaling<Name extends SignalingEventName>(name: Name, data: SignalingEventMap[Name]): void {
    this.#tell(name, { name, data });
  }

  /** Who is told the data of an event before any handler; one for each name. It must not throw. */
  first<Name extends ChatEventName>(
    name: Name,
    listener: (data: ChatEventMap[Name]) => void,
  ): void {
    this.#first.set(name, listener);
  }

  /** Whether anybody is told of an event. */
  has(eventName: string): boolean {
    return this.#of(eventName).length > 0;
  }

  /** Whether {@link off} would find a handler. */
  finds(eventName: string, handler: AnyHandler): boolean {
    return this.#of(eventName).some((one) => !one.once && one.handler === handler);
  }

  #tell(name: string, event: ToldEvent): void {
    this.#onTold(event);
    for (const registration of this.#of(name)) this.#call(name, registration, event);
  }

  #call(eventName: string, registration: Registration, event: object): void {
    if (registration.once) this.#drop(eventName, registration);
    try {
      // The handler was registered for this name, so this is the event it takes.
      registration.handler.call(registration.context, event as never);
    } catch (cause) {
      this.#log.write(3, `A handler of ${eventName} failed. The others still run.`, cause);
    }
  }

  #add(eventName: string, registration: Registration): void {
    this.#registrations.set(eventName, [...this.#of(eventName), registration]);
  }

  #drop(eventName: string, registration: Registration): void {
    this.#registrations.set(
      eventName,
      this.#of(eventName).filter((one) => one !== registration),
    );
  }

  /** Never changed in place, so that an emission under way is not disturbed. */
  #of(eventName: string): readonly Registration[] {
    return this.#registrations.get(eventName) ?? [];
  }
}

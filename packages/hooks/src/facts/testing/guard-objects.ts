import type { ChatEvent, ChatSDK } from '@parlor/sdk';

/** An SDK whose objects notice it when somebody lays hands on them. */
export interface GuardedSDK {
  readonly sdk: ChatSDK;
  /** What was done to them: `set unreadCount`, `preventExtensions`. */
  readonly touches: readonly string[];
}

/**
 * Wraps a client so that every object that it hands out, by an answer or an event, tells of being
 * changed, frozen or sealed. What is handed back to the SDK is the object itself.
 */
export function guardObjects(client: ChatSDK): GuardedSDK {
  const touches: string[] = [];
  const membrane = new Membrane(touches);
  const undo = new WeakMap<object, () => void>();
  const methods: ChatSDK = {
    ...client,
    on(name, handler) {
      const guarded = (event: ChatEvent<typeof name>) => handler(membrane.guard(event));
      undo.set(handler, () => client.off(name, guarded));
      client.on(name, guarded);
    },
    off: (_name, handler) => undo.get(handler)?.(),
  };
  const sdk = new Proxy(methods, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function' || name === 'on' || name === 'off') return method;
      return (...args: unknown[]) => {
        const answer: unknown = Reflect.apply(method, undefined, args.map(membrane.release));
        return answer instanceof Promise ? answer.then(membrane.guard) : membrane.guard(answer);
      };
    },
  });
  return { sdk, touches };
}

/** The line between the SDK's objects and those who are given them. */
class Membrane {
  readonly #touches: string[];
  readonly #guards = new WeakMap<object, object>();
  readonly #originals = new WeakMap<object, object>();

  constructor(touches: string[]) {
    this.#touches = touches;
  }

  /** The same value, guarded when it is an object. */
  readonly guard = <Value>(value: Value): Value => {
    if (typeof value !== 'object' || value === null || value instanceof Error) return value;
    const known = this.#guards.get(value);
    // What is kept for a value stands for that very value.
    if (known) return known as Value;
    const guard = new Proxy<Value & object>(value, this.#traps());
    this.#guards.set(value, guard);
    this.#originals.set(guard, value);
    return guard;
  };

  /** The SDK's own object again, also where it is a part of something of ours. */
  readonly release = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const original = this.#originals.get(value);
    if (original) return original;
    if (Array.isArray(value)) return value.map(this.release);
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, this.release(part)]),
    );
  };

  #traps(): ProxyHandler<object> {
    const touch = (what: string, key: PropertyKey = '') => {
      this.#touches.push(`${what} ${String(key)}`.trim());
    };
    return {
      get: (target, key) => {
        const own = Reflect.getOwnPropertyDescriptor(target, key);
        const value: unknown = Reflect.get(target, key);
        // Of what is fixed, a proxy has to give the very value.
        return own && !own.configurable && !own.writable ? value : this.guard(value);
      },
      set: (target, key, value) => {
        touch('set', key);
        return Reflect.set(target, key, value);
      },
      deleteProperty: (target, key) => {
        touch('delete', key);
        return Reflect.deleteProperty(target, key);
      },
      defineProperty: (target, key, descriptor) => {
        touch('define', key);
        return Reflect.defineProperty(target, key, descriptor);
      },
      setPrototypeOf: (target, prototype) => {
        touch('setPrototypeOf');
        return Reflect.setPrototypeOf(target, prototype);
      },
      preventExtensions: (target) => {
        touch('preventExtensions');
        return Reflect.preventExtensions(target);
      },
    };
  }
}

/** Freezes something and all that it holds, as Immer does with what it is given. */
export function freezeDeeply(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freezeDeeply(part);
}

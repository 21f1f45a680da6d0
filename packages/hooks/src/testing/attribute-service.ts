import type { GroupAttributes } from '@parlor/sdk';
import { ChatError } from '@parlor/sdk';

/** A value and the version it was written with. */
export interface VersionedValue {
  readonly value: string;
  readonly sequence: number;
}

/** What somebody asks of the service. */
export type AttributeRequest =
  | { readonly kind: 'get' }
  | {
      readonly kind: 'set' | 'init';
      readonly attributes: GroupAttributes;
      /** The versions that the writer knows of: of the group, and of the keys. */
      readonly mainSequence: number;
      readonly sequences: Readonly<Record<string, number>>;
    };

/** What has been written, and everything that is there afterwards. */
export interface AttributeChange {
  readonly kind: 'set' | 'init';
  readonly mainSequence: number;
  readonly written: Readonly<Record<string, VersionedValue>>;
}

/**
 * The attributes of one group as the service keeps them, with the same rules of versions as the local engine and
 * without its store, its wire and its limits: a hundred thousand of them can be had in minutes.
 */
export class AttributeService {
  readonly #policy: 'strict' | 'perKey';
  #attributes = new Map<string, VersionedValue>();
  mainSequence = 0;

  constructor(policy: 'strict' | 'perKey') {
    this.#policy = policy;
  }

  read(): Readonly<Record<string, VersionedValue>> {
    return Object.fromEntries(this.#attributes);
  }

  values(): GroupAttributes {
    return Object.fromEntries([...this.#attributes].map(([key, { value }]) => [key, value]));
  }

  /** Throws 10056 when somebody else was faster. */
  write(request: Exclude<AttributeRequest, { kind: 'get' }>): AttributeChange {
    if (this.#isConflict(request)) throw new ChatError({ code: 10056 });
    this.mainSequence += 1;
    const { mainSequence } = this;
    if (request.kind === 'init') this.#attributes = new Map();
    for (const [key, value] of Object.entries(request.attributes)) {
      this.#attributes.set(key, { value, sequence: mainSequence });
    }
    const keys = Object.keys(request.attributes);
    const written = Object.fromEntries([...this.#attributes].filter(([key]) => keys.includes(key)));
    return { kind: request.kind, mainSequence, written };
  }

  #isConflict(request: Exclude<AttributeRequest, { kind: 'get' }>): boolean {
    if (this.#policy === 'strict' || request.kind === 'init') {
      return request.mainSequence !== this.mainSequence;
    }
    return Object.keys(request.attributes).some(
      (key) => (request.sequences[key] ?? 0) !== (this.#attributes.get(key)?.sequence ?? 0),
    );
  }
}
